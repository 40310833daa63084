namespace NtmCriteria.Law;

/// <summary>What a schema says of a place that may hold one of several things.</summary>
internal interface IChoiceShape
{
    IReadOnlyList<ValueShape> Options { get; }
}

/// <summary>null.</summary>
internal sealed class NothingShape : ValueShape;

/// <summary>What a schema says of a member that may be null as well as missing.</summary>
internal sealed class MaybeShape(ValueShape shape) : ValueShape, IChoiceShape
{
    private static readonly NothingShape Nothing = new();

    public IReadOnlyList<ValueShape> Options { get; } = [shape, Nothing];
}

/// <summary>Members that may be missing or null, of values that are objects.</summary>
/// <remarks>Programs write null for what they do not have; rule documents, which people write, leave it away.</remarks>
internal static class MaybeFields
{
    /// <summary>A member, or null where it is missing or null.</summary>
    public static T? Maybe<T>(this Fields fields, string key, Shape<T> shape) where T : class
    {
        if (fields.IsDeclared(key, new MaybeShape(shape), required: false)) return null;
        var (reader, member) = fields.Find(key);
        return member is null or { Kind: JsonKind.Null } ? null : shape.Read(reader, member);
    }
}

/// <summary>Members that may be missing or null, of values that are no objects.</summary>
internal static class MaybeValues
{
    /// <summary>A member, or null where it is missing or null.</summary>
    public static T? Maybe<T>(this Fields fields, string key, Shape<T> shape) where T : struct
    {
        if (fields.IsDeclared(key, new MaybeShape(shape), required: false)) return null;
        var (reader, member) = fields.Find(key);
        return member is null or { Kind: JsonKind.Null } ? null : shape.Read(reader, member);
    }
}
