using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Changes;

/// <summary>What the criteria, indicators and parts of one state of a set are called in another one.</summary>
/// <param name="Criteria">The number of each criterion of the first state that the second has too.</param>
/// <param name="Ids">The id of each indicator of the first state that the second has too, and of its parts.</param>
internal sealed record NameMap(IReadOnlyDictionary<int, int> Criteria, IReadOnlyDictionary<string, string> Ids)
{
    // What is gone keeps its name, marked so that nothing else may bear it.
    private const string Gone = "\0";

    /// <summary>Whether everything that both have is called alike.</summary>
    public bool IsIdentity => Criteria.All(c => c.Key == c.Value) && Ids.All(i => i.Key == i.Value);

    public string? Find(string id) => Ids.GetValueOrDefault(id);

    /// <summary>The same facts under the second state's names.</summary>
    public FactMap Rename(FactMap facts)
    {
        var renamed = new FactMap();
        foreach (var (place, value) in facts)
            renamed.Add(
                place with
                {
                    Criterion = place.Criterion == 0 ? 0 : Number(place.Criterion),
                    Indicator = place.Indicator is { } id ? Id(id) : null,
                    Part = place.Part is { } part ? Id(part) : null,
                },
                Rename(value, place.Aspect));
        return renamed;
    }

    private object Rename(object value, Aspect aspect) => (aspect, value) switch
    {
        (Aspect.Criteria, Sequence<int> numbers) => new Sequence<int>(numbers.Items.Select(Number)),
        (Aspect.Indicators or Aspect.Parts, Sequence<string> ids) => new Sequence<string>(ids.Items.Select(Id)),
        _ => value,
    };

    private int Number(int number) => Criteria.TryGetValue(number, out var now) ? now : -number;

    private string Id(string id) => Ids.TryGetValue(id, out var now) ? now : id + Gone;
}
