using System.Buffers;
using System.Text;
using System.Text.Json;

namespace NtmCriteria.Cli;

/// <summary>
/// One commune as one line: an array of what the overview needs, then after tabs the cells of its set, and those of the
/// next tier's set where that is another. The page reads the first at once and the rest when the commune is opened.
/// </summary>
internal sealed class ReportRow(ContextBook contexts, CellBook cells, Utf8JsonWriter json)
{
    // What the next tier asks is in the set shown, or there is no next tier.
    private const int SameSet = -2;
    private const int NoSet = -1;

    private readonly StringBuilder line = new();
    private readonly char[] one = new char[64];

    /// <summary>The conditions of the tiers, as a list that many communes share.</summary>
    public Interned<string> Conditions { get; } = new();

    public void Write(RowResult result, IBufferWriter<byte> output)
    {
        var (commune, assessment) = (result.Commune, result.Assessment);
        var next = result.Decision.Conditions.FirstOrDefault(c => c.WithLowerTiers != Verdict.Met);
        json.Reset(output);
        json.WriteStartArray();
        json.WriteStringValue(commune.Name);
        json.WriteStringValue(commune.District);
        json.WriteStringValue(commune.Province);
        json.WriteStringValue(commune.Code);
        json.WriteNumberValue(result.Dossier.Year);
        json.WriteNumberValue(assessment is null ? contexts.WithoutSet(result) : contexts.Add(assessment));
        json.WriteNumberValue(VerdictNumber.Encode(result.Verdict));
        json.WriteStringValue(Verdicts(assessment));
        json.WriteNumberValue((int)result.Decision.Certain);
        json.WriteNumberValue((int)result.Decision.Possible);
        Evidence(assessment?.Evidence);
        json.WriteNumberValue(Conditions[ConditionsOf(result.Decision)]);
        json.WriteStringValue(string.Concat(result.Decision.Conditions.Select(c => (char)('0' + VerdictNumber.Encode(c.Verdict)))));
        json.WriteNumberValue((int)(next?.Tier ?? Tier.None));
        json.WriteNumberValue(next?.Assessment is not { } asked ? NoSet
            : ReferenceEquals(asked, assessment) ? SameSet : contexts.Add(asked));
        json.WriteStringValue(next?.Assessment is { } needed && !ReferenceEquals(needed, assessment) ? Verdicts(needed) : "");
        Recognitions(result.Dossier);
        Problems(result.Result);
        json.WriteEndArray();
        json.Flush();
        Cells(assessment, count: true, output);
        if (next?.Assessment is { } other && !ReferenceEquals(other, assessment)) Cells(other, count: false, output);
        output.Write("\n"u8);
    }

    /// <summary>Verdict and basis of each criterion in one letter: 4 x verdict + basis, as a hexadecimal digit.</summary>
    private ReadOnlySpan<char> Verdicts(Assessment? assessment)
    {
        if (assessment is null) return "";
        for (var c = 0; c < assessment.Criteria.Length; c++)
        {
            var criterion = assessment.Criteria[c];
            cells.Learn(criterion);
            one[c] = "0123456789abcdef"[(VerdictNumber.Encode(criterion.Verdict) * 4) + (int)criterion.Basis];
        }

        return one.AsSpan(0, assessment.Criteria.Length);
    }

    private void Problems(CommuneResult result)
    {
        json.WriteStartArray();
        foreach (var problem in result.Problems)
        {
            json.WriteStartArray();
            json.WriteStringValue(problem.ToString(Language.Vietnamese));
            json.WriteStringValue(problem.ToString(Language.English));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private void Evidence(EvidenceUse? use)
    {
        json.WriteStartArray();
        json.WriteNumberValue(use?.TwoSources ?? 0);
        json.WriteNumberValue(use?.Confirmed ?? 0);
        json.WriteNumberValue(use?.Inferred ?? 0);
        json.WriteNumberValue(use?.Recalled ?? 0);
        json.WriteNumberValue(use?.Attested ?? 0);
        json.WriteEndArray();
    }

    /// <summary>Tier, set, and where there is none the number of the text that says why.</summary>
    private string ConditionsOf(TierDecision decision)
    {
        var text = new StringBuilder();
        foreach (var condition in decision.Conditions)
        {
            var set = condition.Assessment is null ? "" : condition.Answer.SetId;
            var why = condition.Assessment is null ? RequirementText.Number(cells.Text(condition.Answer.Explain)) : "";
            text.Append(RequirementText.Number((int)condition.Tier)).Append('|').Append(set).Append('|').Append(why).Append('\n');
        }

        return text.ToString();
    }

    private void Recognitions(Dossier dossier)
    {
        json.WriteStartArray();
        foreach (var recognition in dossier.Recognitions)
        {
            json.WriteStartArray();
            json.WriteNumberValue((int)recognition.Tier);
            json.WriteNumberValue(recognition.Year);
            json.WriteStringValue(recognition.Decision);
            json.WriteStringValue(recognition.Date is { } date ? Names.Iso(date) : null);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private void Cells(Assessment? assessment, bool count, IBufferWriter<byte> output)
    {
        line.Clear().Append('\t');
        foreach (var indicator in assessment?.Indicators ?? [])
        {
            if (line.Length > 1) line.Append(' ');
            cells.Append(line, indicator, count);
        }

        // Digits and signs alone: nothing here needs escaping.
        foreach (var chunk in line.GetChunks()) Encoding.ASCII.GetBytes(chunk.Span, output);
    }
}
