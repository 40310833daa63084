namespace NtmCriteria.Authoring.Changes;

/// <summary>The facts of one set on one day.</summary>
internal sealed class FactMap : Dictionary<RulePlace, object>
{
    /// <summary>A place without a value holds no fact.</summary>
    public void Put(RulePlace place, object? value)
    {
        if (value is not null) Add(place, value);
    }

    public T Get<T>(RulePlace place) => (T)this[place];

    public T? Find<T>(RulePlace place) where T : class => TryGetValue(place, out var value) ? (T)value : null;
}
