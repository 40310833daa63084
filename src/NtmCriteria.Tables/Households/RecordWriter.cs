namespace NtmCriteria.Tables;

/// <summary>
/// Writes drafts as rows, all columns or some of them; what a draft says in a column that the table does not have is
/// refused before anything of the row is written. The counterpart of <see cref="RecordReader{TDraft}"/>.
/// </summary>
internal sealed class RecordWriter<TDraft> : IDisposable
{
    private readonly RowSink sink;
    private readonly RecordColumn<TDraft>[] columns;
    private readonly RecordColumn<TDraft>[] absent;
    private readonly Probe probe = new();

    /// <param name="output">Takes the table; it stays open.</param>
    /// <param name="known">The columns that it may have.</param>
    /// <param name="names">Those that it shall have; null: all.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="sheet">The name of its sheet where the options give none.</param>
    /// <exception cref="ArgumentException">A column is not known or stands twice, or the options name a sheet that cannot be.</exception>
    public RecordWriter(Stream output, RecordColumn<TDraft>[] known, IEnumerable<string>? names, TableWriterOptions options, string sheet)
    {
        known = [.. known.Where(c => !c.IsOnlyRead)];
        columns = names is null ? known : [.. names.Select(name => Find(known, name))];
        if (columns.Distinct().Count() < columns.Length) throw new ArgumentException("A column stands twice; expected each once.", nameof(names));
        absent = [.. known.Except(columns)];
        sink = RowSink.Open(output, options, [.. columns.Select(c => c.Name)], sheet);
    }

    /// <param name="draft">What the row holds.</param>
    /// <param name="who">Whose row it is, for messages.</param>
    /// <exception cref="TableWriteException">It says something that the table has no column for.</exception>
    public void Write(TDraft draft, LocalText who)
    {
        foreach (var column in absent)
        {
            probe.Found = null;
            column.Put(draft, probe);
            if (probe.Found is { } value)
                throw new TableWriteException(TableTexts.Fill(
                    "writeWithoutColumn", ("who", who), ("value", value), ("column", column.Name), ("columns", columns.Select(c => c.Name))));
        }

        foreach (var column in columns) column.Put(draft, sink);
        sink.EndRow();
    }

    public void Finish() => sink.Finish();

    public void Dispose() => sink.Dispose();

    private static RecordColumn<TDraft> Find(RecordColumn<TDraft>[] known, string name)
    {
        var all = new RecordColumnSet<TDraft>(known);
        return all.Find(name) ?? throw new ArgumentException($"'{name}' is no column{all.Hint(name)?.En}; expected a column of the template.", nameof(name));
    }

    /// <summary>Looks at a cell that is not written.</summary>
    private sealed class Probe() : RowSink(NumberStyle.Invariant)
    {
        public string? Found { get; set; }

        public override void Text(string? text) => Found = string.IsNullOrEmpty(text) ? null : text;

        public override void Number(decimal number) => Found = Written(number);

        public override void EndRow()
        {
        }

        public override void Finish()
        {
        }

        public override void Dispose()
        {
        }
    }
}
