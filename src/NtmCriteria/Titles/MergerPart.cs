using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Titles;

/// <summary>A part of a merger, with the title it held on the day before.</summary>
/// <param name="Name">Its name, for the answer.</param>
/// <param name="Kind">Its kind: a ward or township has no title to bring.</param>
/// <param name="Title">The title as an interval.</param>
/// <param name="Transfer">Whether all of it goes into the new unit.</param>
public sealed record MergerPart(string Name, UnitKind Kind, TierRange Title, TransferKind Transfer = TransferKind.Whole)
{
    /// <summary>Name and title.</summary>
    public override string ToString() => $"{Kind.Word()} {Name}: {Title}";
}
