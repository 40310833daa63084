using System.CommandLine;
using NtmCriteria.Bulk;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary><c>ntm rules bounds</c>: what published outcomes say of levels that no text gives.</summary>
internal static class RulesBoundsCommand
{
    public static Command Create(Host host)
    {
        var communes = Choice.Word("--communes", "FILE", "Communes with published values and outcomes; - for standard input");
        var documents = Choice.Word("--documents", "FILE", "Write the limits as a rule document; further ones get a number, where indicators were amended");
        var id = Choice.Word("--id", "ID", "The id of the documents; default published-outcomes");
        var culture = Choice.Word("--culture", "NAME", "How the table writes numbers: vi-VN (43,5), or invariant, en-* (43.5)");
        var format = Choice.Word("--format", "table|json|csv|md|xlsx", "The form of the result; default table");
        var output = Choice.Word("--out", "FILE", "Write the result to a file, whole or not at all");
        var rules = new RuleFiles();
        var command = new Command(
            "bounds",
            "Derive limits of levels that no text gives from communes with published outcomes: one that was recognised with a value shows "
            + "that the level asks no more. Lists what contradicts a text or crosses, and counts irregular rows apart; a text is never overridden. "
            + "Exits with 1 where something contradicts.\n\n"
            + "Examples:\n"
            + "  ntm rules bounds --communes communes.csv\n"
            + "  ntm rules bounds --communes communes.csv --documents limits.json\n"
            + "  ntm evaluate communes.csv --rules limits.json");
        foreach (var option in new Option[] { communes, documents, id, culture, format, output, rules.Option }) command.Options.Add(option);
        command.SetAction(parsed => new BoundsRun(
            new(
                parsed.GetValue(communes) ?? throw Stop.BadInput("optionMissing", ("option", "--communes"), ("expected", ToolTexts.Fill("outcomesMissing"))),
                Choice.Culture(parsed.GetValue(culture)), parsed.GetValue(id) is { Length: > 0 } named ? named : "published-outcomes",
                parsed.GetValue(documents), Choice.Format(parsed.GetValue(format)), parsed.GetValue(output), host.Language,
                rules.Read(parsed, host)),
            host).Run());
        return command;
    }
}
