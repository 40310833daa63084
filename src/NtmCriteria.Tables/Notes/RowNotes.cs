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

    /// <summary>The like of a cell that was counted elsewhere, once more on a line of its own.</summary>
    public void Count(TableNote like, int line, Func<int, LocalText> say)
    {
        lock (gate)
        {
            if (!counts.TryGetValue((like.Kind, like.Column, like.Value!), out var counted))
                counts.Add((like.Kind, like.Column, like.Value!), counted = new(like with { Line = line }, say));
            counted.Number++;
        }
    }

    /// <summary>What was said so far, which is forgotten here; null where nothing was.</summary>
    public RowNotes? Take()
    {
        lock (gate)
        {
            if (notes.Count == 0 && counts.Count == 0) return null;
            var taken = new RowNotes { more = more };
            taken.notes.AddRange(notes);
            foreach (var (key, counted) in counts) taken.counts.Add(key, counted);
            notes.Clear();
            counts.Clear();
            more = 0;
            return taken;
        }
    }

    /// <summary>What was said of later rows.</summary>
    /// <param name="later">The notes, which nobody adds to any more.</param>
    public void Add(RowNotes later)
    {
        lock (gate)
        {
            foreach (var note in later.notes)
                if (notes.Count >= Most) more++;
                else notes.Add(note);
            more += later.more;
            foreach (var (key, counted) in later.counts)
                if (counts.TryGetValue(key, out var known)) known.Number += counted.Number;
                else counts.Add(key, counted);
        }
    }

    /// <summary>What is counted, and how often it was.</summary>
    public IEnumerable<(TableNote First, Func<int, LocalText> Say, int Number)> Counts => counts.Values.Select(c => (c.Note, c.Say, c.Number));

    private sealed class Counted(TableNote first, Func<int, LocalText> say)
    {
        public int Number { get; set; }

        public Func<int, LocalText> Say => say;

        public TableNote Note => first with { Message = say(Number) };
    }
}
