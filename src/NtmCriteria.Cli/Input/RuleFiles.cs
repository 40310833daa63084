using System.CommandLine;

namespace NtmCriteria.Cli;

/// <summary>The option <c>--rules</c>: documents that are added to the national rules, all of them or none.</summary>
internal sealed class RuleFiles
{
    // One file an option: a second name after it would swallow the commune table.
    private readonly Option<string[]> files = new("--rules")
    {
        HelpName = "FILE",
        Description = "Add a rule document to the national rules: levels or sets of a province; may be repeated",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    public Option Option => files;

    /// <summary>The national rules with the documents that the caller names.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="host">Where a warning goes.</param>
    /// <param name="quiet">Whether warnings stay away.</param>
    /// <exception cref="RuleDocumentException">Documents are not sound; every problem of all of them.</exception>
    /// <exception cref="Stop">A file cannot be read.</exception>
    public RuleBook Read(ParseResult parsed, Host host, bool quiet = false)
    {
        var documents = new List<RuleDocument>();
        var problems = new List<RuleProblem>();
        foreach (var file in parsed.GetValue(files) ?? [])
        {
            try
            {
                documents.Add(RuleDocument.Parse(file, Bytes(file)));
            }
            catch (RuleDocumentException unsound)
            {
                problems.AddRange(unsound.Problems);
            }
        }

        if (problems.Count > 0) throw new RuleDocumentException([.. problems]);
        var book = RuleBook.National.With([.. documents]);
        if (!quiet)
            foreach (var document in documents.Where(d => d.IsExample))
                host.Error.WriteLine(
                    $"warning: {document.Name}: the document \"{document.Id}\" is an example, not law; no result may lean on it in earnest");
        return book;
    }

    /// <summary>The bytes of a document.</summary>
    public static byte[] Bytes(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Stop.NoAccess($"'{file}' cannot be read: {e.Message}");
        }
    }
}
