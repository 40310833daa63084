using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Authoring.Changes;

/// <summary>One side of a comparison: a rule book or some sets of it, over all their days or on one day.</summary>
/// <param name="Book">The book.</param>
public sealed record RuleView(RuleBook Book)
{
    private readonly EquatableArray<string> setIds;

    /// <summary>The sets that are looked at; empty: all of the book.</summary>
    public ImmutableArray<string> SetIds { get => setIds; init => setIds = value; }

    /// <summary>The only day that is looked at, or null for all days.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The whole book.</summary>
    /// <param name="book">The book.</param>
    public static RuleView Of(RuleBook book) => new(Checked(book));

    /// <summary>One set of a book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="setId">The set.</param>
    /// <exception cref="ArgumentException">The book has no such set.</exception>
    public static RuleView Of(RuleBook book, string setId)
    {
        ArgumentNullException.ThrowIfNull(setId);
        _ = Checked(book).PeriodOf(setId);
        return new(book) { SetIds = [setId] };
    }

    /// <summary>The same side on one day.</summary>
    /// <param name="day">The day.</param>
    public RuleView On(LocalDate day) => this with { AsOf = day };

    /// <summary>The sets, and the day if there is one.</summary>
    public override string ToString() =>
        (SetIds.IsEmpty ? Book.ToString() : string.Join(", ", SetIds)) + (AsOf is { } day ? $" on {Dates.Iso(day)}" : "");

    internal IEnumerable<string> Scope => SetIds.IsEmpty ? Book.SetIds : SetIds;

    private static RuleBook Checked(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book;
    }
}
