using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace NtmCriteria.Tables;

/// <summary>
/// Writes dossiers as a table of communes, one a row, that <see cref="CommuneTable"/> reads back: row by row, so that a
/// table of any length takes the same memory. What a row cannot hold is refused before anything of it is written.
/// </summary>
/// <remarks>
/// A table has no place for the evidence and the day of an observation, for who attested a verdict, for the authority,
/// set and day of effect of a recognition, and for the days of a commune's validity; <see cref="Notes"/> counts what was
/// left out of these.
/// </remarks>
public sealed class CommuneTableWriter : IDisposable
{
    private readonly RowSink sink;
    private readonly CommuneTableColumns columns;
    private readonly HashSet<string> keys;
    private long evidence, sources, decisions, validity;

    private CommuneTableWriter(RowSink sink, CommuneTableColumns columns)
    {
        this.sink = sink;
        this.columns = columns;
        keys = new(columns.Keys, StringComparer.Ordinal);
    }

    /// <summary>What was left out because a table has no place for it.</summary>
    public ImmutableArray<string> Notes => NotesIn(Language.English);

    /// <inheritdoc cref="Notes"/>
    /// <param name="language">The language asked for.</param>
    public ImmutableArray<string> NotesIn(Language language) =>
    [
        .. new (long Count, string What, string Without)[]
        {
            (evidence, "observationWord", "evidenceOrDay"), (sources, "attestedVerdict", "whoSaysSo"),
            (decisions, "recognitionWord", "authoritySetOrDay"), (validity, "commune", "daysOfValidity"),
        }
        .Where(lost => lost.Count > 0)
        .Select(lost => TableTexts.Fill(
            "writtenWithout", ("count", lost.Count), ("what", TableTexts.Counted(lost.What, lost.Count)), ("without", TableTexts.Fill(lost.Without))).In(language)),
    ];

    /// <summary>Begins a table: its header row is written.</summary>
    /// <param name="output">Takes the table; it stays open.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="options">How it is written; null: as CSV.</param>
    /// <exception cref="ArgumentException">The options name a sheet that cannot be.</exception>
    public static CommuneTableWriter Create(Stream output, CommuneTableColumns columns, TableWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(columns);
        return new(RowSink.Open(output, options ?? new(), columns.Headers, "communes"), columns);
    }

    /// <summary>Writes one dossier as a row.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="asOf">The day whose rules apply to it, or null for that of its year.</param>
    /// <exception cref="TableWriteException">A row cannot hold what the dossier says.</exception>
    public void Write(Dossier dossier, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        Check(dossier, asOf);
        foreach (var column in columns.Described)
        {
            if (column == FixedColumn.Year) sink.Number(dossier.Year);
            else if (column == FixedColumn.AsOf) sink.Text(asOf is { } day ? LocalDatePattern.Iso.Format(day) : null);
            else sink.Text(FixedCells.Write(column, dossier));
        }

        foreach (var key in columns.Keys)
        {
            if (Find(dossier.Observations, key, dossier.Tier) is { } observation) sink.Observed(observation);
            else sink.Observed(Find(dossier.Attestations, key, dossier.Tier) is { } attestation ? new Judged(attestation.Met) : null);
        }

        sink.EndRow();
        evidence += dossier.Observations.Values.Count(o => o.Evidence is not null || o.On is not null);
        sources += dossier.Attestations.Values.Count(a => a.Source is not null);
        decisions += dossier.Recognitions.Count(r => r.Authority is not null || r.SetId is not null || r.Effective != r.Date);
        if (dossier.Commune.ValidFrom is not null || dossier.Commune.ValidTo is not null) validity++;
    }

    /// <summary>Writes a row that was read; its day only where its year does not tell it.</summary>
    /// <param name="row">The row, which must be sound.</param>
    /// <exception cref="ArgumentException">The row has problems.</exception>
    /// <exception cref="TableWriteException">A row cannot hold what the dossier says.</exception>
    public void Write(CommuneRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Dossier is not { } dossier) throw new ArgumentException($"Row {row.Line.ToString(CultureInfo.InvariantCulture)} has problems; expected a sound one.", nameof(row));
        Write(dossier, row.AsOf == new LocalDate(dossier.Year, 12, 31) && columns.Described.Contains(FixedColumn.Year) ? null : row.AsOf);
    }

    /// <summary>Completes the table; nothing is written after it.</summary>
    public void Finish() => sink.Finish();

    /// <summary>Lets go of the buffers; the output stays open.</summary>
    public void Dispose() => sink.Dispose();

    private void Check(Dossier dossier, LocalDate? asOf)
    {
        var who = dossier.Commune.ToString() is { Length: > 0 } name ? name : dossier.Commune.Code;
        if (who.Length == 0) throw new TableWriteException(TableTexts.Fill("writeNoCommune"));
        if (!FixedCells.IsYear(dossier.Year))
            throw new TableWriteException(TableTexts.Fill("writeYear", ("who", who), ("year", dossier.Year)));
        if (dossier.Recognitions.Length > 1 || dossier.Recognitions.Any(r => r.Year != dossier.Year))
            throw new TableWriteException(TableTexts.Fill("writeRecognitions", ("who", who)));
        foreach (var column in Enum.GetValues<FixedColumn>())
            if (!columns.Described.Contains(column) && (column == FixedColumn.AsOf ? asOf is not null : FixedCells.Write(column, dossier) is not null))
                throw new TableWriteException(TableTexts.Fill(
                    "writeNoDescribedColumn", ("who", who), ("column", FixedColumns.Names[(int)column]), ("columns", columns.ToString())));
        foreach (var key in dossier.Observations.Keys.Concat(dossier.Attestations.Keys))
            if (!keys.Contains(key) && !keys.Contains(CommuneTableColumns.Qualified(key, dossier.Tier)) && !(CommuneTableColumns.Alias(key) is { } alias && keys.Contains(alias)))
                throw new TableWriteException(TableTexts.Fill("writeNoColumn", ("who", who), ("key", key), ("columns", columns.ToString())));
    }

    private static T? Find<T>(IReadOnlyDictionary<string, T> held, string key, Tier? tier) where T : class
    {
        if (held.Count == 0) return null;
        if (held.TryGetValue(key, out var found)) return found;
        if (tier is { } own && key.StartsWith(Dossier.KeyOf("", own), StringComparison.Ordinal)
            && held.TryGetValue(key[Dossier.KeyOf("", own).Length..], out found))
            return found;
        return CommuneTableColumns.Alias(key) is { } alias ? held.GetValueOrDefault(alias) : null;
    }
}
