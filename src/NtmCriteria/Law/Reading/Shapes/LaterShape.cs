namespace NtmCriteria.Law;

/// <summary>A shape that is declared further on.</summary>
internal interface ILaterShape
{
    ValueShape Shape { get; }
}

/// <summary>A shape that is declared further on: a requirement holds parts that hold requirements.</summary>
internal sealed class LaterShape<T>(Func<Shape<T>> shape) : Shape<T>, ILaterShape
{
    public ValueShape Shape => shape();

    public override T Read(DocumentReader reader, JsonEntry entry) => shape().Read(reader, entry);
}
