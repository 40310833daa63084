using System.Text.RegularExpressions;
using Mono.Cecil;

namespace NtmCriteria.Tests;

/// <summary>Which layer a type lies in, and which types it uses. A layer is the first folder of the source file.</summary>
internal sealed partial class Layers
{
    private readonly Dictionary<string, string> layerOf = new(StringComparer.Ordinal);

    /// <summary>The layers, lowest first, as they are written down once.</summary>
    public static string[] LowestFirst { get; } = File.ReadAllLines(Repository.File("eng/layers.txt"));

    public Layers(string source)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories))
        {
            var folder = Path.GetRelativePath(source, file).Replace('\\', '/').Split('/')[0];
            if (folder is "obj" or "bin") continue;
            var text = File.ReadAllText(file);
            var space = Namespace().Match(text).Groups[1].Value;
            foreach (Match type in Declaration().Matches(text)) layerOf[$"{space}.{type.Groups[1].Value}"] = folder;
        }
    }

    /// <summary>Every use of a type of a higher layer, as <c>NtmCriteria.RuleBook (Law) uses ...</c>.</summary>
    public IEnumerable<string> UpwardUses(ModuleDefinition module, out int edges, out int unplaced)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<(string, string)>();
        var unknown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in module.GetTypes())
            foreach (var used in Uses(type).SelectMany(Parts).Where(u => u.Scope == module))
            {
                var (from, to) = (Outermost(type), Outermost(used));
                if (from == to || !seen.Add((from, to))) continue;
                if (!layerOf.TryGetValue(from, out var own)) unknown.Add(from);
                else if (layerOf.TryGetValue(to, out var other) && Array.IndexOf(LowestFirst, other) > Array.IndexOf(LowestFirst, own))
                    found.Add($"{from} ({own}) uses {to} ({other})");
            }

        edges = seen.Count;
        unplaced = unknown.Count(t => !t.Contains('<', StringComparison.Ordinal) && t.StartsWith("NtmCriteria.", StringComparison.Ordinal));
        return found;
    }

    private static IEnumerable<TypeReference> Uses(TypeDefinition type)
    {
        if (type.BaseType is { } parent) yield return parent;
        foreach (var implemented in type.Interfaces) yield return implemented.InterfaceType;
        foreach (var field in type.Fields) yield return field.FieldType;
        foreach (var method in type.Methods)
        {
            yield return method.ReturnType;
            foreach (var parameter in method.Parameters) yield return parameter.ParameterType;
            if (!method.HasBody) continue;
            foreach (var variable in method.Body.Variables) yield return variable.VariableType;
            foreach (var used in method.Body.Instructions.SelectMany(i => Named(i.Operand))) yield return used;
        }
    }

    private static IEnumerable<TypeReference> Named(object? operand) => operand switch
    {
        GenericInstanceMethod generic => generic.GenericArguments.Append(generic.DeclaringType),
        MethodReference method => [method.DeclaringType],
        FieldReference field => [field.DeclaringType, field.FieldType],
        TypeReference type => [type],
        _ => [],
    };

    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        TypeSpecification specified => Parts(specified.ElementType),
        _ => [type],
    };

    private static string Outermost(TypeReference type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        return type.FullName.Split('`')[0];
    }

    [GeneratedRegex(@"^namespace\s+([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(
        @"^(?:(?:public|internal|sealed|abstract|static|readonly|ref|partial|unsafe)\s+)*"
        + @"(?:record struct|record class|record|class|struct|interface|enum)\s+([A-Z]\w*)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
