using System.Globalization;
using NtmCriteria.Authoring.Limits;
using NtmCriteria.Law;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>What is asked of <c>rules bounds</c>.</summary>
/// <param name="File">The table, or <c>-</c>.</param>
/// <param name="Numbers">How it writes numbers.</param>
/// <param name="Id">The id of the documents.</param>
/// <param name="Documents">Where rule documents are written, or null for none.</param>
/// <param name="Out">Where the listing is written, or null for standard output.</param>
internal sealed record BoundsRequest(
    string File, NumberStyle Numbers, string Id, string? Documents, Format Format, string? Out, Language Language, RuleBook Rules);

/// <summary>Derives limits of levels from published outcomes, lists them and what contradicts, and writes rule documents.</summary>
internal sealed class BoundsRun(BoundsRequest request, Host host)
{
    public int Run()
    {
        var (input, name) = TableInput.Open(new() { File = request.File, Table = new() }, host);
        using var owned = input == host.Input ? null : input;
        var table = new OutcomeTable(name, request.Rules, request.Numbers);
        table.Read(input);
        if (table.Problems.Count > 0)
        {
            foreach (var problem in table.Problems) host.Error.WriteLine(problem.In(host.Language));
            host.Say("nothingDerived");
            return ExitCode.BadInput;
        }

        var report = LimitDerivation.Derive(request.Rules, table.Outcomes);
        if (request.Documents is { } file) Documents(report, file);
        Listing(report, table).Publish(request.Format, request.Out, host, request.Rules);
        return report.Contradictions.Any(c => c.Kind != LimitContradictionKind.RecalledLevelRuledOut) ? ExitCode.CheckFailed : ExitCode.Done;
    }

    /// <summary>One document a time at which its indicators read alike; the first takes the name as given.</summary>
    private void Documents(LimitReport report, string file)
    {
        var drafts = report.ToDocuments(request.Id);
        for (var i = 0; i < drafts.Length; i++)
        {
            var path = i == 0 ? file : Path.Combine(
                Path.GetDirectoryName(file) ?? "", $"{Path.GetFileNameWithoutExtension(file)}-{Number(i + 1)}{Path.GetExtension(file)}");
            using var output = ResultOutput.Open(host, path, hold: true);
            output.Stream.Write(drafts[i].ToJson());
            output.Publish();
            host.Error.WriteLine($"ntm: {path}: {drafts[i]}");
        }
    }

    private Listing Listing(LimitReport report, OutcomeTable table)
    {
        var words = new Words(request.Language);
        var contradictions = new Listing("ntm-bounds/1", "contradictions", [("kind", words.Pick("Loại", "Kind")), ("text", words.Pick("Mâu thuẫn", "Contradiction"))]);
        foreach (var contradiction in report.Contradictions)
            contradictions.Add(Names.Camel(contradiction.Kind.ToString()), contradiction.Text.In(request.Language));
        var listing = new Listing("ntm-bounds/1", "limits",
        [
            ("set", words.Pick("Bộ tiêu chí", "Set")), ("from", words.Pick("Phiên bản từ", "Version from")),
            ("indicator", words.Pick("Chỉ tiêu", "Indicator")), ("stratum", words.Pick("Cột", "Column")), ("year", words.Pick("Năm", "Year")),
            ("limit", words.Pick("Giới hạn của mức", "Limit of the level")), ("place", words.Pick("Nơi", "Place")),
            ("outcome", words.Pick("Kết quả", "Outcome")), ("weak", words.Pick("Căn cứ yếu", "Weak")), ("source", words.Pick("Nguồn", "Source")),
        ])
        {
            Facts =
            [
                ("outcomes", Number(report.Outcomes)), ("irregular", Number(report.Irregular)), ("silent", Number(report.Silent)),
                ("withoutSet", Number(table.WithoutSet)),
            ],
            Below = contradictions,
        };
        foreach (var derived in report.Limits)
            listing.Add(
                derived.SetId, Names.Iso(derived.Days.Start), derived.IndicatorId, derived.Stratum, derived.Year is { } year ? Number(year) : "",
                RequirementText.Describe(derived.Limit), derived.Limit.Place, derived.Limit.Outcome,
                derived.Limit.IsWeak ? words.Pick("có", "yes") : "", derived.Limit.Reference);
        return listing;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
