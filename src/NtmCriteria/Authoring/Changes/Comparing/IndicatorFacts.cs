namespace NtmCriteria.Authoring.Changes;

/// <summary>Compares all of an indicator but its table: id, label, unit, quantity, inputs, the make-up of its parts.</summary>
internal sealed class IndicatorFacts(ChangeLog log, NameMap names)
{
    public void Compare(ChangeKey key, Indicator old, Indicator now)
    {
        if (old.Id != now.Id) Add(key, ChangeKind.Renumbered, Same(old.Id), Same(now.Id));
        if (old.Label != now.Label) Add(key, ChangeKind.Relabelled, old.Label, now.Label);
        if (old.Unit != now.Unit) Add(key, ChangeKind.UnitChanged, old.Unit?.Name, now.Unit?.Name);
        if (old.Quantity != now.Quantity)
            Add(key, ChangeKind.Restructured, ChangeWording.Quantity(old.Quantity), ChangeWording.Quantity(now.Quantity));
        CompareInputs(key, old, now);
        CompareParts(key, old, now);
    }

    private void CompareInputs(ChangeKey key, Indicator old, Indicator now)
    {
        if (old.Inputs.SequenceEqual(now.Inputs)) return;
        var relabelled = old.Inputs.Length == now.Inputs.Length
            && old.Inputs.Zip(now.Inputs).All(i => i.First with { Label = i.Second.Label } == i.Second);
        Add(
            key, relabelled ? ChangeKind.Relabelled : ChangeKind.Restructured,
            ChangeWording.Inputs(old.Inputs), ChangeWording.Inputs(now.Inputs));
    }

    private void CompareParts(ChangeKey key, Indicator old, Indicator now)
    {
        foreach (var part in old.Parts)
        {
            var id = names.Find(part.Id) ?? part.Id;
            if (now.Parts.FirstOrDefault(p => p.Id == id) is not { } match) continue;
            var at = key with { Part = match.Id, Label = match.Label };
            if (part.Id != match.Id) Add(at, ChangeKind.Renumbered, Same(part.Id), Same(match.Id));
            if (part.Label != match.Label) Add(at, ChangeKind.Relabelled, part.Label, match.Label);
            if (part.Unit != match.Unit) Add(at, ChangeKind.UnitChanged, part.Unit?.Name, match.Unit?.Name);
            if (part.Kind != match.Kind) Add(at, ChangeKind.KindChanged, ChangeWording.Describe(part.Kind), ChangeWording.Describe(match.Kind));
            var (was, became) = (ChangeWording.Part(part), ChangeWording.Part(match));
            if (was != became) Add(at, ChangeKind.Restructured, was, became);
        }

        var order = old.Parts.Select(p => names.Find(p.Id) ?? p.Id).ToArray();
        var kept = now.Parts.Select(p => p.Id).ToArray();
        if (!order.Where(kept.Contains).SequenceEqual(kept.Where(order.Contains), StringComparer.Ordinal))
            Add(key, ChangeKind.Restructured, Same(string.Join(", ", order)), Same(string.Join(", ", kept)));
    }

    private void Add(ChangeKey key, ChangeKind kind, LocalText? old, LocalText? now) =>
        log.Add(key with { Kind = kind, Old = old, New = now });

    private static LocalText Same(string text) => new(text, text);
}
