using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Schema;

/// <summary>Kinds of documents with the shapes by which they are read, and the schemas that are written from these.</summary>
internal sealed class DocumentKinds(ImmutableArray<(string Kind, Func<IObjectShape> Shape)> all)
{
    public ImmutableArray<string> Names { get; } = [.. all.Select(k => k.Kind)];

    public IEnumerable<(string Kind, IObjectShape Shape)> Shapes => all.Select(k => (k.Kind, k.Shape()));

    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public string FileName(string kind)
    {
        _ = ShapeOf(kind);
        return kind["ntm-".Length..kind.IndexOf('/', StringComparison.Ordinal)] + ".schema.json";
    }

    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public string Json(string kind) => new SchemaWriter().Write(kind, ShapeOf(kind));

    private IObjectShape ShapeOf(string kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        foreach (var (name, shape) in all)
            if (name == kind)
                return shape();
        throw new ArgumentException($"There is no kind '{kind}': expected one of {string.Join(", ", Names)}.", nameof(kind));
    }
}
