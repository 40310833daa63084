using System.Reflection;

namespace NtmCriteria.Tests;

/// <summary>Prints the public API of an assembly, one member a line.</summary>
internal static class PublicApi
{
    public static IEnumerable<string> Of(Assembly assembly) =>
        from type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal)
        from line in Members(type).Order(StringComparer.Ordinal).Prepend(Header(type))
        select line;

    private static string Header(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsValueType ? "struct" : type.IsInterface ? "interface"
            : type.IsAbstract && type.IsSealed ? "static class" : type.IsAbstract ? "abstract class"
            : type.IsSealed ? "sealed class" : "class";
        var parent = type.BaseType is { } b && b != typeof(object) && b != typeof(ValueType) && b != typeof(Enum)
            ? " : " + Name(b) : "";
        return $"{kind} {Name(type)}{parent}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
            | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.IsEnum)
            return Enum.GetNames(type).Select(n => $"  {n} = {Convert.ToInt64(Enum.Parse(type, n), System.Globalization.CultureInfo.InvariantCulture)}");
        return type.GetConstructors(Declared).Where(Visible).Select(c => $"  new({Parameters(c)})")
            .Concat(type.GetFields(Declared).Where(f => f.IsPublic).Select(f => $"  const {Name(f.FieldType)} {f.Name}"))
            .Concat(type.GetProperties(Declared).Where(p => p.GetMethod is { } g && Visible(g))
                .Select(p => $"  {Static(p.GetMethod!)}{Name(p.PropertyType)} {p.Name}{Index(p)} {{ get;{Setter(p)} }}"))
            .Concat(type.GetMethods(Declared).Where(m => Visible(m) && !Hidden(m))
                .Select(m => $"  {Static(m)}{Name(m.ReturnType)} {m.Name}({Parameters(m)})"));
    }

    private static bool Visible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    // Accessors are printed as properties, and what a record generates follows from its being one.
    private static bool Hidden(MethodInfo method) =>
        (method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal))
        || method.Name is "<Clone>$" or "PrintMembers" or "GetHashCode" or "Equals" or "get_EqualityContract" or "Deconstruct";

    private static string Setter(PropertyInfo property) => property.SetMethod is not { } setter || !Visible(setter) ? ""
        : setter.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit") ? " init;" : " set;";

    private static string Index(PropertyInfo property) => property.GetIndexParameters() is { Length: > 0 } indices
        ? "[" + string.Join(", ", indices.Select(i => Name(i.ParameterType))) + "]" : "";

    private static string Static(MethodInfo method) => method.IsStatic ? "static " : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(p =>
        $"{(p.IsOut ? "out " : "")}{Name(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? "?" : "")}"));

    private static string Name(Type type)
    {
        if (type.IsByRef) return Name(type.GetElementType()!);
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        var simple = type.IsNested && !type.IsGenericParameter ? $"{Name(type.DeclaringType!)}.{type.Name}" : type.Name;
        var tick = simple.IndexOf('`', StringComparison.Ordinal);
        return tick < 0 ? simple : $"{simple[..tick]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
