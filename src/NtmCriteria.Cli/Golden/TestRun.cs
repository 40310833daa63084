using NtmCriteria.Authoring.Golden;

namespace NtmCriteria.Cli;

/// <summary>Reads documents of cases, runs them, and shows what came out or what is tested.</summary>
internal sealed class TestRun(TestRequest request, Host host)
{
    public int Run()
    {
        var tested = Documents().Select(document => new TestedDocument(
            document, [.. document.Cases.Select(one => GoldenRun.Run(one, request.Rules, request.Language))])).ToArray();
        if (tested.All(d => d.Outcomes.Length == 0))
            throw Stop.BadInput("noCases", ("files", request.Files));
        var failed = tested.Sum(d => d.Count(GoldenStatus.Failed));
        if (request.Coverage is not null || request.Propose is not null) Cover(tested);
        if (request.Coverage is null) Show(tested);
        // The table of the coverage has no place for a failure.
        else if (failed > 0) host.Say("casesFailed", ("count", failed));
        return failed > 0 ? ExitCode.CheckFailed : ExitCode.Done;
    }

    private List<GoldenDocument> Documents()
    {
        var (documents, problems) = (new List<GoldenDocument>(), new List<RuleProblem>());
        foreach (var file in request.Files.SelectMany(Files))
        {
            try
            {
                documents.Add(GoldenDocument.Parse(file, DocumentFile.Read(file), request.Rules));
            }
            catch (RuleDocumentException unsound)
            {
                problems.AddRange(unsound.Problems);
            }
        }

        return problems.Count == 0 ? documents : throw new RuleDocumentException([.. problems]);
    }

    /// <summary>A file, or the JSON files of a folder and the folders in it, in the order of their names.</summary>
    private static IEnumerable<string> Files(string path)
    {
        if (!Directory.Exists(path)) return [path];
        return Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories)
            .OrderBy(file => file.Replace('\\', '/'), StringComparer.Ordinal);
    }

    private void Cover(TestedDocument[] tested)
    {
        var coverage = ThresholdCoverage.Of(request.Rules, tested.SelectMany(d => d.Outcomes));
        if (request.Propose is { } file) Propose(coverage, file);
        if (request.Coverage is { } format)
            CoverageListing.List(coverage, request).Publish(format, request.Out, host, request.Rules);
    }

    private void Propose(ThresholdCoverage coverage, string file)
    {
        if (GoldenProposals.Document(coverage, request.Rules, request.SetId) is not { } document)
        {
            host.Say("everythingTested", ("file", file));
            return;
        }

        using var output = ResultOutput.Open(host, file, hold: false);
        using (var text = Host.Text(output.Stream)) text.Write(document);
        output.Publish();
    }

    private void Show(TestedDocument[] tested)
    {
        using var output = ResultOutput.Open(host, request.Out, hold: true);
        switch (request.Form)
        {
            case TestForm.Json: TestJson.Write(output.Stream, tested, request); break;
            case TestForm.JUnit: TestJUnit.Write(output.Stream, tested); break;
            default: TestText.Write(output.Stream, tested, request); break;
        }

        output.Publish();
    }
}
