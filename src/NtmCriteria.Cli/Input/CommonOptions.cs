using System.CommandLine;
using NtmCriteria.Law;
using NtmCriteria.Tables;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary>The options that evaluate, explain, stats and report share.</summary>
internal sealed class CommonOptions
{
    private readonly Argument<string?> file = new("FILE")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "A commune table as .xlsx or CSV, - for standard input; none: the built-in sample",
    };

    private readonly Option<string?> asOf = Choice.Word(
        "--as-of", "DATE", "The day whose rules apply to rows without an as_of of their own; default 31 December of the row's year");
    private readonly Option<string?> set = Choice.OneOf("--set", "ID", "Evaluate against this set; default: the one in force on the row's day", Choice.CommuneSets);
    private readonly Option<string?> tier = Choice.Word("--tier", "standard|advanced|model", "The tier whose set is meant; default standard");
    private readonly Option<string?> culture = Choice.Word("--culture", "NAME", "How the table writes numbers: vi-VN (43,5), or invariant, en-* (43.5)");
    private readonly Option<string?> format = Choice.Word("--format", "table|json|csv|md|xlsx", "The form of the result; default table");
    private readonly Option<string?> output = Choice.Word("--out", "FILE", "Write the result to a file, whole or not at all");
    private readonly StrictnessOptions strictness = new();
    private readonly Option<string?> sheet = Choice.Word("--sheet", "NAME", "The sheet of a workbook; default: the first visible one with a known header");
    private readonly RuleFiles ruleFiles = new();
    private readonly Option<bool> ignoreUnknown = Choice.Flag("--ignore-unknown", "Pass over columns that no set knows");

    /// <param name="command">The command.</param>
    /// <param name="withFormat">Whether the result comes in several forms.</param>
    public void AddTo(Command command, bool withFormat = true)
    {
        command.Arguments.Add(file);
        Option[] options = [asOf, set, tier, culture, format, output, .. strictness.All, ruleFiles.Option, sheet, ignoreUnknown];
        foreach (var option in options)
            if (withFormat || option != format) command.Options.Add(option);
    }

    public Request Read(ParseResult parsed, Host host)
    {
        var rules = ruleFiles.Read(parsed, host);
        var setId = Choice.CommuneSet(rules, parsed.GetValue(set));
        if (setId is not null && parsed.GetValue(tier) is not null)
            throw Stop.BadInput("setAndTier");
        return new()
        {
            File = parsed.GetValue(file),
            Evaluation = strictness.Read(parsed),
            Language = host.Language,
            Format = Choice.Format(parsed.GetValue(format)),
            Out = parsed.GetValue(output),
            Quiet = parsed.IsQuiet(),
            Table = new()
            {
                Rules = rules,
                Numbers = Choice.Culture(parsed.GetValue(culture)),
                AsOf = Choice.Date("--as-of", parsed.GetValue(asOf)),
                SetId = setId,
                Tier = setId is null ? Choice.Tier(parsed.GetValue(tier)) : rules.Get(setId, rules.PeriodOf(setId).Start).Tier,
                IgnoreUnknown = parsed.GetValue(ignoreUnknown),
                Sheet = parsed.GetValue(sheet),
            },
        };
    }
}

/// <summary>What a run was asked to do.</summary>
internal sealed record Request
{
    public string? File { get; init; }

    public required CommuneTableOptions Table { get; init; }

    public EvaluationOptions Evaluation { get; init; }

    public Language Language { get; init; }

    public Format Format { get; init; }

    public string? Out { get; init; }

    public bool KeepGoing { get; init; }

    public bool Quiet { get; init; }

    public Verdict? FailOn { get; init; }

    /// <summary>Whether texts are Vietnamese.</summary>
    public bool Vi => Language == Language.Vietnamese;
}
