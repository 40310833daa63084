using System.Text.Json;
using NtmCriteria.Authoring.Checking;
using NtmCriteria.Authoring.Schema;
using NtmCriteria.Law;
using NtmCriteria.Serialization;
using Xunit;

namespace NtmCriteria.Tests;

/// <summary>The committed JSON Schemas are those of the shapes by which documents are read.</summary>
public sealed class RuleSchemaTests
{
    public static TheoryData<string> Kinds() => new(RuleSchema.Kinds);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void TheCommittedSchemaIsTheOneOfTheShapes(string kind) =>
        Snapshot.MatchFile("docs/schema/" + RuleSchema.FileName(kind), RuleSchema.Json(kind));

    public static TheoryData<string> KindsOfData() => new(JsonSchema.Kinds);

    [Theory]
    [MemberData(nameof(KindsOfData))]
    public void TheCommittedSchemaOfDataIsTheOneOfTheShapes(string kind) =>
        Snapshot.MatchFile("docs/schema/" + JsonSchema.FileName(kind), JsonSchema.Json(kind));

    [Fact]
    public void NoSchemaIsLeftOver() => Assert.Equal(
        RuleSchema.Kinds.Select(RuleSchema.FileName).Concat(JsonSchema.Kinds.Select(JsonSchema.FileName)).Append("settings.schema.json").Order(StringComparer.Ordinal),
        Directory.GetFiles(Repository.File("docs/schema")).Select(Path.GetFileName).Order(StringComparer.Ordinal)!);

    [Fact]
    public void ThereIsASchemaForEveryKindThatCanBeRead() => Assert.Equal(CheckedKind.All, RuleSchema.Kinds.Order(StringComparer.Ordinal));

    [Fact]
    public void EveryMemberHasATextInBothLanguagesAndNoTextIsLeftOver()
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, root) in RuleSchema.Shapes.Concat(JsonSchema.Shapes))
        {
            used.Add(root.Name!);
            foreach (var shape in Objects((ValueShape)root, []))
                foreach (var member in shape.Members)
                    used.Add(SchemaTexts.KeyOf(shape.Name!, member.Key));
        }

        Assert.Equal(used.Order(StringComparer.Ordinal), SchemaTexts.Keys.Order(StringComparer.Ordinal));
        Assert.All(used, key => Assert.Matches(@"^\S.* / \S.*$", SchemaTexts.Get(key)));
    }

    [Fact]
    public void OneNameIsOneShape()
    {
        foreach (var (kind, root) in RuleSchema.Shapes.Concat(JsonSchema.Shapes))
        {
            var names = Objects((ValueShape)root, []).Select(shape => shape.Name!).ToArray();
            Assert.True(names.Distinct().Count() == names.Length, kind);
        }
    }

    public static TheoryData<string> Documents() => new(
        RuleCheck.Builtin.Select(d => "src/NtmCriteria/Rules/" + d.Name["builtin:".Length..])
            .Append("docs/examples/province-levels.json"));

    [Theory]
    [MemberData(nameof(Documents))]
    public void EveryDocumentNamesItsSchemaAndHasItsShape(string document)
    {
        var path = Repository.File(document);
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var kind = json.RootElement.GetProperty("schema").GetString()!;
        Assert.Equal("$schema", json.RootElement.EnumerateObject().First().Name);
        var named = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, json.RootElement.GetProperty("$schema").GetString()!));
        Assert.Equal(Repository.File("docs/schema/" + RuleSchema.FileName(kind)), named);
        using var schema = JsonDocument.Parse(RuleSchema.Json(kind));
        Assert.Empty(DraftSeven.Validate(schema.RootElement, json.RootElement));
    }

    [Fact]
    public void AKindThatDoesNotExistIsRefused()
    {
        Assert.Contains("ntm-levels/1", Assert.Throws<ArgumentException>(() => RuleSchema.Json("ntm-level/1")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => RuleSchema.FileName("levels"));
    }

    private static IEnumerable<IObjectShape> Objects(ValueShape shape, HashSet<ValueShape> seen)
    {
        if (shape is ILaterShape later) shape = later.Shape;
        if (!seen.Add(shape)) yield break;
        IEnumerable<ValueShape> inner = shape switch
        {
            IObjectShape entry => entry.Members.Select(m => m.Value),
            IListShape list => [list.Item],
            IMapShape map => [map.Item],
            CellShape { IsValue: false } => [CellShape.Graded],
            IChoiceShape choice => choice.Options,
            _ => [],
        };
        if (shape is IObjectShape own) yield return own;
        foreach (var below in inner)
            foreach (var found in Objects(below, seen))
                yield return found;
    }
}
