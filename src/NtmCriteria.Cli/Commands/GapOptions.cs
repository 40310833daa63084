using System.CommandLine;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary>The options that pick open levels, shared by <c>rules gaps</c> and <c>rules export</c>.</summary>
internal sealed class GapOptions
{
    private readonly Option<string?> set = Choice.OneOf("--set", "ID", "Only this set; default: all", Choice.Sets);
    private readonly Option<string?> province = Choice.OneOf(
        "--province", "NAME", "What the documents of this province give is not open", Choice.KnownProvinces);
    private readonly Option<string?> state = Choice.Word(
        "--state", "delegated|notKnown|withinLimits|recalled",
        "Only levels left to the province, not seen in any text, known within limits, or recalled");

    private readonly RuleFiles ruleFiles = new();

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { set, province, state, ruleFiles.Option }) command.Options.Add(option);
    }

    /// <summary>The open levels that the caller asks for, and the rules in which they are open.</summary>
    public (RuleBook Rules, RuleGap[] Gaps) Read(ParseResult parsed, Host host)
    {
        var rules = ruleFiles.Read(parsed, host);
        var only = parsed.GetValue(set);
        if (only is not null) Choice.KnownSet(rules, only);
        var states = Choice.Parse<GapState?>(
            "--state", parsed.GetValue(state), null, ("delegated", GapState.Delegated), ("notKnown", GapState.NotKnown),
            ("withinLimits", GapState.WithinLimits), ("recalled", GapState.Recalled));
        return (rules, [.. RuleGaps.Find(rules, ProvinceNames.Check(parsed, parsed.GetValue(province), rules, host), only).Where(g => states is null || g.State == states)]);
    }
}
