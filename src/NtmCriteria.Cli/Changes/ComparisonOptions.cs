using System.CommandLine;
using NodaTime;
using NtmCriteria.Authoring.Changes;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary>What <c>rules diff</c> and <c>rules impact</c> share: the two states of the rules.</summary>
internal sealed class ComparisonOptions
{
    private readonly Argument<string?> old = new("A")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "The first state: a rule document, a folder of them, builtin:ID (a set of the library), or builtin",
    };

    private readonly Argument<string?> now = new("B")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "The second state, likewise; none: the first state on another day, see --from and --to",
    };

    private readonly Option<string?> from = Choice.Word("--from", "DATE", "Look at the first state as on this day alone");
    private readonly Option<string?> to = Choice.Word("--to", "DATE", "Look at the second state as on this day alone");
    private readonly Option<string?> set = Choice.Word("--set", "ID", "Compare this set alone");
    private readonly RuleFiles ruleFiles = new();

    public void AddTo(Command command)
    {
        command.Arguments.Add(old);
        command.Arguments.Add(now);
        foreach (var option in new Option[] { from, to, set, ruleFiles.Option }) command.Options.Add(option);
    }

    /// <summary>Both states, and what they differ in.</summary>
    /// <exception cref="Stop">What is named cannot be compared.</exception>
    public RuleDiff Read(ParseResult parsed, Host host, bool quiet = false)
    {
        var days = (From: Choice.Date("--from", parsed.GetValue(from)), To: Choice.Date("--to", parsed.GetValue(to)));
        if (days.From is null != days.To is null)
            throw Stop.BadInput("fromAndTo");
        var names = (Old: parsed.GetValue(old) ?? "builtin", New: parsed.GetValue(now));
        if (names.New is null && days.From is null)
            throw Stop.BadInput("secondMissing");
        var quietly = quiet ? host with { Error = TextWriter.Null } : host;
        var extra = ruleFiles.Read(parsed, quietly);
        var first = ComparedRules.Read(names.Old, quietly);
        // One state on two days: one book.
        var (a, b) = names.New is { } other && other != names.Old
            ? RuleSides.Resolve(extra, first, ComparedRules.Read(other, quietly)) : RuleSides.Same(extra, first);
        if (parsed.GetValue(set) is { } only) (a, b) = (Only(a, only), Only(b, only));
        return Between(OnDay(a, days.From, "--from"), OnDay(b, days.To, "--to"));
    }

    private static RuleDiff Between(RuleView a, RuleView b)
    {
        try
        {
            return RuleDiff.Between(a, b);
        }
        catch (ArgumentException apart)
        {
            var plain = apart.Message.Replace($" (Parameter '{apart.ParamName}')", "", StringComparison.Ordinal);
            throw Stop.BadInput(new LocalText(plain, plain));
        }
    }

    private static RuleView Only(RuleView view, string id)
    {
        Choice.KnownSet(view.Book, id);
        return view with { SetIds = [id] };
    }

    private static RuleView OnDay(RuleView view, LocalDate? day, string option)
    {
        if (day is not { } known) return view;
        if (view.SetIds is [var id] && view.Book.PeriodOf(id) is var period && !period.Contains(known))
            throw Stop.BadInput(
                "optionNotInForce", ("option", option), ("id", id), ("day", known), ("from", period.Start), ("to", period.End));
        return view.On(known);
    }
}
