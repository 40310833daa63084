using System.Runtime.CompilerServices;
using Mono.Cecil;
using NtmCriteria.Tables;

namespace NtmCriteria.Tests;

/// <summary>The rooms of the core lie above one another, and what uses what points down.</summary>
public class LayersTests
{
    private static readonly string Source = Repository.File("src/NtmCriteria");

    [Fact]
    public void No_type_uses_a_type_of_a_layer_above_its_own()
    {
        using var module = ModuleDefinition.ReadModule(typeof(RuleBook).Assembly.Location);
        var upward = new Layers(Source).UpwardUses(module, out var edges, out var unplaced);
        Assert.Empty(upward);
        // A scan that sees nothing would find nothing either.
        Assert.True(edges > 3_000, $"only {edges} uses were seen");
        Assert.Equal(0, unplaced);
    }

    [Fact]
    public void Every_folder_is_a_layer_and_every_layer_a_folder() => Assert.Equal(
        Layers.LowestFirst.Order(StringComparer.Ordinal),
        Directory.GetDirectories(Source).Select(d => Path.GetFileName(d)).Where(d => d is not ("obj" or "bin" or "Rules"))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void A_namespace_tells_the_layer()
    {
        string[] ofTheRoot = ["Text", "Values", "Rendering", "Evaluation"];
        foreach (var layer in Layers.LowestFirst.Except(ofTheRoot))
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Source, layer), "*.cs", SearchOption.AllDirectories))
            {
                var space = File.ReadLines(file).First(l => l.StartsWith("namespace ", StringComparison.Ordinal))[10..^1];
                Assert.True(
                    space == "NtmCriteria" || space.StartsWith("NtmCriteria." + layer, StringComparison.Ordinal), $"{file}: {space}");
            }
    }

    [Fact]
    public void The_root_shows_at_most_65_types() => Assert.InRange(
        typeof(RuleBook).Assembly.GetExportedTypes().Count(t => t is { Namespace: "NtmCriteria", IsNested: false }), 1, 65);

    [Fact]
    public void No_shipped_assembly_opens_itself_to_another()
    {
        var shipped = new[] { typeof(RuleBook), typeof(CommuneTable), typeof(global::NtmCriteria.Cli.ExitCode) }.Select(t => t.Assembly).ToArray();
        var names = shipped.Select(a => a.GetName().Name!).ToArray();
        Assert.Equal(3, names.Distinct().Count());
        foreach (var assembly in shipped)
            Assert.Empty(assembly.GetCustomAttributes(typeof(InternalsVisibleToAttribute), false).Cast<InternalsVisibleToAttribute>()
                .Select(a => a.AssemblyName).Intersect(names));
    }

    [Fact]
    public void The_order_is_quoted_where_people_read_it() => Assert.Contains(
        string.Join(", ", Layers.LowestFirst), File.ReadAllText(Repository.File("CONTRIBUTING.md")), StringComparison.Ordinal);
}
