using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using NtmCriteria.Law;

namespace NtmCriteria.Tests.Changes;

/// <summary>
/// A definition as text, property by property, found by reflection: it knows nothing of how the diff takes a set apart,
/// so that what the diff forgets shows here.
/// </summary>
internal static class StructureText
{
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(text, value, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null: text.Append("null\n"); return;
            case decimal number: text.Append(CultureInfo.InvariantCulture, $"{number / 1.0000000000000000000m}\n"); return;
            case string or Enum or int or bool: text.Append(CultureInfo.InvariantCulture, $"{value}\n"); return;
            case NodaTime.LocalDate or NodaTime.DateInterval: text.Append(CultureInfo.InvariantCulture, $"{value}\n"); return;
            case IReadOnlyDictionary<string, int> map:
                text.AppendJoin(' ', map.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={p.Value}")).Append('\n');
                return;
            case IEnumerable items:
                text.Append("[\n");
                foreach (var item in items) Indented(text, "-", item, depth);
                return;
            default:
                text.Append(value.GetType().Name).Append('\n');
                Properties(text, value, depth);
                return;
        }
    }

    private static void Properties(StringBuilder text, object value, int depth)
    {
        foreach (var field in value.GetType().GetFields(BindingFlags.Public | BindingFlags.Instance))
            Indented(text, field.Name, field.GetValue(value), depth);
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length > 0 || property.Name is "EqualityContract") continue;
            // Computed from the rest; and of a row with cells, each cell has a source of its own.
            if (value is SetDefinition && property.Name is nameof(SetDefinition.Changes) or nameof(SetDefinition.References)) continue;
            if (value is RequirementDefinition { Cells: not null } && property.Name == nameof(RequirementDefinition.Source)) continue;
            Indented(text, property.Name, property.GetValue(value), depth);
        }
    }

    private static void Indented(StringBuilder text, string name, object? value, int depth)
    {
        text.Append(' ', depth + 1).Append(name).Append(": ");
        Write(text, value, depth + 1);
    }
}
