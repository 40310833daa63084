using System.Globalization;
using NtmCriteria.Bulk;

namespace NtmCriteria.Tables;

/// <summary>What the header of a column that observes something says.</summary>
/// <param name="Index">Its place in the row, from 0.</param>
/// <param name="Header">The header as the table spells it.</param>
/// <param name="Tier">The tier in front of the name, or null.</param>
/// <param name="Id">The id, or "" for the attested verdict of a criterion.</param>
/// <param name="Criterion">The number of the criterion that is attested, or 0.</param>
internal sealed record ObservationColumn(int Index, string Header, Tier? Tier, string Id, int Criterion)
{
    private const string CriterionWord = "criterion ";

    /// <summary>Takes a cleaned header apart; whether anybody knows the id is another question.</summary>
    public static ObservationColumn Parse(int index, string header)
    {
        Tier? tier = null;
        var name = header;
        var colon = header.IndexOf(':');
        if (colon > 0 && FixedCells.TryTier(header[..colon].Trim(), out var named))
        {
            tier = named;
            name = header[(colon + 1)..].Trim();
        }

        var criterion = name.StartsWith(CriterionWord, StringComparison.OrdinalIgnoreCase)
            && int.TryParse(name.AsSpan(CriterionWord.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : 0;
        return new(index, header, tier, criterion > 0 ? "" : name, criterion);
    }
}

/// <summary>A column as one set reads it.</summary>
/// <param name="Column">The column.</param>
/// <param name="Key">The id under which a dossier holds the observation.</param>
/// <param name="Rule">What its cells may hold.</param>
/// <param name="IsPercent">Whether its numbers are of a hundred.</param>
/// <param name="Also">What they may hold instead, where a second state of the set reads them otherwise.</param>
internal sealed record BoundColumn(
    ObservationColumn Column, string Key, ColumnRule Rule, bool IsPercent = false, ColumnRule? Also = null)
{
    public BoundColumn(ObservationColumn column, string key, UnitOfMeasure? unit)
        : this(column, key, ColumnRules.Choose(unit), unit is { IsShare: true } or { Id: "percentGrowth" })
    {
    }

    /// <summary>Whether there is something to observe in every commune, so that it cannot be said not to apply.</summary>
    public bool Always { get; init; }

    /// <summary>Whether its cells hold judgements and no numbers.</summary>
    public bool IsJudged => Rule == ColumnRule.Judgement;

    public bool Takes(Observation observation) =>
        ColumnRules.Refuse(Rule, observation) is null || (Also is { } also && ColumnRules.Refuse(also, observation) is null);
}
