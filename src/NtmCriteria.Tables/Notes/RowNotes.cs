using System.Collections.Immutable;

namespace NtmCriteria.Tables;

/// <summary>Collects what is to be said of the rows of a table while they are read; what repeats is counted, not repeated.</summary>
internal sealed class RowNotes
{
    /// <summary>As many places as are named one by one; more are counted.</summary>
    public const int Most = 1000;

    private readonly Lock gate = new();
    private readonly List<TableNote> notes = [];
    private readonly Dictionary<(TableNoteKind, string?, string), Counted> counts = [];
    private int more;

    /// <summary>What was said so far: rows left out one by one in their order, then what was counted.</summary>
    public ImmutableArray<TableNote> All
    {
        get
        {
            lock (gate)
            {
                var all = ImmutableArray.CreateBuilder<TableNote>();
                all.AddRange(notes);
                if (more > 0)
                    all.Add(notes[^1] with { Column = null, Value = null, Message = new($"và {more} dòng nữa bị bỏ qua", $"and {more} more rows were left out") });
                all.AddRange(counts.Values.Select(c => c.Note));
                return all.ToImmutable();
            }
        }
    }

    /// <summary>A row that is no commune.</summary>
    public void LeftOut(RowSource source, RowTitle title, string text)
    {
        lock (gate)
        {
            if (notes.Count >= Most) more++;
            else notes.Add(new(TableNoteKind.LeftOut, source.File, source.Line, null, text, RowTitles.Message(title, text)) { Cell = source.AddressOf(null) });
        }
    }

    /// <summary>A cell whose like is counted.</summary>
    /// <param name="source">Where it stands.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="index">Its column, or null for the row.</param>
    /// <param name="column">The name of the column.</param>
    /// <param name="value">What stands in it.</param>
    /// <param name="say">What to say of so many of them.</param>
    public void Count(RowSource source, TableNoteKind kind, int? index, string? column, string value, Func<int, LocalText> say)
    {
        lock (gate)
        {
            if (!counts.TryGetValue((kind, column, value), out var counted))
                counts.Add((kind, column, value), counted = new(new(kind, source.File, source.Line, column, value, new("", "")) { Cell = source.AddressOf(index) }, say));
            counted.Number++;
        }
    }

    private sealed class Counted(TableNote first, Func<int, LocalText> say)
    {
        public int Number { get; set; }

        public TableNote Note => first with { Message = say(Number) };
    }
}
