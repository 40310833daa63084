using System.CommandLine;
using System.CommandLine.Parsing;

namespace NtmCriteria.Cli;

/// <summary>Completes a command line by the settings of the folder: what the caller names outweighs them.</summary>
/// <param name="settings">The settings.</param>
/// <param name="folder">The folder of their file, to which paths are relative.</param>
internal sealed class SettingsArguments(FolderSettings settings, string folder)
{
    private readonly List<string> added = [];
    private readonly List<LocalText> used = [];

    /// <summary>What of the settings the command takes, as its caller is told.</summary>
    public IReadOnlyList<LocalText> Used => used;

    /// <summary>The arguments to append to those of the caller.</summary>
    public IReadOnlyList<string> Added => added;

    /// <summary>Takes what the command has a place for and its caller did not name.</summary>
    public void Complete(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (settings.Culture is { } culture) Take(parsed, "--culture", culture, "settingCulture");
        // Who names the column of the tables needs no province to find it.
        if (settings.Province is { } province && !IsGiven(parsed, "--region"))
        {
            Take(parsed, "--province", province, "settingProvince");
            Take(parsed, "--province-standard", province, "settingProvince");
        }

        if (settings.Year is { } year) Year(parsed, command, RequirementText.Number(year));
        if (Has(command, "--rules") && !IsGiven(parsed, "--rules") && settings.Rules.Count > 0)
        {
            foreach (var file in settings.Rules) added.AddRange(["--rules", Reach(file)]);
            used.Add(ToolTexts.Fill("settingRules", ("value", settings.Rules)));
        }

        if (settings.Table is { } table && TakesTable(parsed, command))
        {
            added.Insert(0, Reach(table));
            used.Add(ToolTexts.Fill("settingTable", ("value", table)));
        }
    }

    private void Year(ParseResult parsed, Command command, string year)
    {
        if (command.Name is "template" or "explain") Take(parsed, "--year", year, "settingYear");
        // The standard of a year is that of its last day; one that is named by its id knows its days.
        else if (command.Name == "poverty" && !IsGiven(parsed, "--standard")) Take(parsed, "--as-of", year + "-12-31", "settingYear", year);
    }

    private void Take(ParseResult parsed, string option, string value, string text, string? shown = null)
    {
        if (!Has(parsed.CommandResult.Command, option) || IsGiven(parsed, option)) return;
        added.AddRange([option, value]);
        used.Add(ToolTexts.Fill(text, ("value", shown ?? value)));
    }

    // Reconciling reads figures; what is compared on two days may be any table.
    private static bool TakesTable(ParseResult parsed, Command command) =>
        command.Name is "evaluate" or "explain" or "stats" or "report" or "look"
        && command.Arguments is [{ Name: "FILE" } argument] && parsed.GetResult(argument) is not { Tokens.Count: > 0 }
        && !IsGiven(parsed, "--reconcile");

    private static bool Has(Command command, string option) => command.Options.Any(o => o.Name == option);

    private static bool IsGiven(ParseResult parsed, string option) =>
        parsed.CommandResult.Command.Options.FirstOrDefault(o => o.Name == option) is { } own
        && parsed.GetResult(own) is { Implicit: false };

    private string Reach(string file) =>
        Path.GetFullPath(folder) == Environment.CurrentDirectory ? file : Path.Combine(folder, file);
}
