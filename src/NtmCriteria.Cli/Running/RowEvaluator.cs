using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Takes a row to its result. A day for which no set answers is a result of its own kind, never an error.</summary>
internal sealed class RowEvaluator(Request request)
{
    private readonly RuleBook rules = request.Table.Rules;

    public RowResult Evaluate(CommuneRow row)
    {
        var (dossier, asOf) = (row.Dossier!, row.AsOf!.Value);
        try
        {
            var result = request.Table.SetId is { } id
                ? rules.Assess(dossier, asOf, id, request.Evaluation)
                : rules.Assess(dossier, asOf, request.Table.Tier, request.Evaluation);
            return new(row, result, result.ExplainNoSet(request.Language));
        }
        catch (ImpossibleValueException impossible)
        {
            // The reader of the table knows the sets of the day; a set that was asked for may read a column otherwise.
            throw Stop.BadInput(
                "impossibleAtLine", ("line", row.Line),
                ("problem", new LocalText(impossible.ToText(Language.Vietnamese), impossible.ToText(Language.English))));
        }
    }
}
