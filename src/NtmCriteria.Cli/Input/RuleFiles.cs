using System.CommandLine;

namespace NtmCriteria.Cli;

/// <summary>The option <c>--rules</c>: documents that are added to the national rules, all of them or none.</summary>
internal sealed class RuleFiles
{
    private readonly Option<string[]> files = Files("Add a rule document to the national rules: levels or sets of a province; may be repeated");

    public Option Option => files;

    /// <summary>The option itself, for what takes other documents.</summary>
    /// <param name="description">What is added.</param>
    public static Option<string[]> Files(string description) => new("--rules")
    {
        HelpName = "FILE",
        Description = description,
        Arity = ArgumentArity.OneOrMore,
        // One file an option: a second name after it would swallow the table.
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>The national rules with the documents that the caller names.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="host">Where a warning goes.</param>
    /// <exception cref="RuleDocumentException">Documents are not sound; every problem of all of them.</exception>
    /// <exception cref="Stop">A file cannot be read.</exception>
    public RuleBook Read(ParseResult parsed, Host host)
    {
        var documents = new List<RuleDocument>();
        var problems = new List<RuleProblem>();
        foreach (var file in parsed.GetValue(files) ?? [])
        {
            try
            {
                documents.Add(RuleDocument.Parse(file, DocumentFile.Read(file)));
            }
            catch (RuleDocumentException unsound)
            {
                problems.AddRange(unsound.Problems);
            }
        }

        if (problems.Count > 0) throw new RuleDocumentException([.. problems]);
        var book = RuleBook.National.With([.. documents]);
        if (!parsed.IsQuiet())
            foreach (var document in documents.Where(d => d.IsExample))
                host.Say("exampleDocument", ("name", document.Name), ("id", document.Id));
        return book;
    }
}
