using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Takes a row to its result. A day for which no set answers is a result of its own kind, never an error.</summary>
internal sealed class RowEvaluator(Request request)
{
    private readonly RuleBook rules = request.Table.Rules;

    public RowResult Evaluate(CommuneRow row)
    {
        var (dossier, asOf) = (row.Dossier!, row.AsOf!.Value);
        var result = request.Table.SetId is { } id
            ? rules.Assess(dossier, asOf, id, request.Evaluation)
            : rules.Assess(dossier, asOf, request.Table.Tier, request.Evaluation);
        return new(row, result, result.ExplainNoSet(request.Language));
    }
}
