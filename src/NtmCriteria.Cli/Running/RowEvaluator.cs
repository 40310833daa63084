using NodaTime;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Takes a row to its result. A day for which no set answers is a result of its own kind, never an error.</summary>
internal sealed class RowEvaluator(Request request)
{
    private readonly RuleBook rules = request.Table.Rules;
    private readonly Tier tier = request.Table.Tier;

    public RowResult Evaluate(CommuneRow row)
    {
        var asOf = row.AsOf!.Value;
        var dossier = row.Dossier!.Meaning(tier);
        var decision = rules.Classify(dossier, asOf, request.Evaluation);
        if (request.Table.SetId is { } id) return WithSet(row, id, dossier, decision, asOf);
        foreach (var condition in decision.Conditions)
            if (condition.Tier == tier && condition.Assessment is { } assessment)
                return new(row, assessment.Set.Id, tier, assessment, null, null, decision);
        var answer = rules.Ask(Level.Commune, tier, asOf);
        return new(
            row, answer.SetId, tier, null, Names.Camel(answer.Reason.ToString()!), answer.Explain(request.Language), decision);
    }

    private RowResult WithSet(CommuneRow row, string id, Dossier dossier, TierDecision decision, LocalDate asOf)
    {
        var period = rules.PeriodOf(id);
        if (!period.Contains(asOf))
            return new(row, id, tier, null, "setNotInForce", request.Vi
                ? $"Bộ {id} không có hiệu lực vào ngày {Names.Iso(asOf)}: có hiệu lực từ {Names.Iso(period.Start)} đến {Names.Iso(period.End)}."
                : $"The set {id} is not in force on {Names.Iso(asOf)}: it is from {Names.Iso(period.Start)} to {Names.Iso(period.End)}.",
                decision);
        // The tier decision has usually evaluated the very set.
        var assessment = decision.Of(tier) is { } known && known.Set.Id == id
            ? known
            : rules.Get(id, asOf).Evaluate(dossier, request.Evaluation);
        return new(row, id, tier, assessment, null, null, decision);
    }
}
