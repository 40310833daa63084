using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using NtmCriteria.Bulk;
using NtmCriteria.Poverty;
using NtmCriteria.Tables;

namespace NtmCriteria.Tests;

/// <summary>A record that offers == compares what it holds, arrays among it; none compares them by the memory they lie in.</summary>
public class RecordEqualityTests
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static IEnumerable<Type> Records => new[] { typeof(RuleBook), typeof(CommuneTable), typeof(global::NtmCriteria.Cli.ExitCode) }
        .SelectMany(a => a.Assembly.GetExportedTypes())
        .Where(t => t.GetMethod("PrintMembers", Own) is { } printed && printed.IsDefined(typeof(CompilerGeneratedAttribute)));

    [Fact]
    public void No_record_leaves_the_comparison_of_a_sequence_to_the_compiler()
    {
        var records = Records.ToArray();
        Assert.True(records.Length > 150, $"only {records.Length} records were seen");
        Assert.Empty(
            from record in records
            where !WritesItsOwn(record)
            from field in record.GetFields(Own)
            where IsSequence(field.FieldType)
            select $"{record.FullName}.{field.Name}: {field.FieldType}");
    }

    [Fact]
    public void Records_with_equal_arrays_are_equal_and_with_others_not()
    {
        var seen = 0;
        foreach (var record in Records.Where(t => !t.IsAbstract && !t.ContainsGenericParameters))
            foreach (var field in record.GetFields(Own).Where(f => f.FieldType.Name == "EquatableArray`1"))
            {
                seen++;
                var item = field.FieldType.GetGenericArguments()[0];
                object One(int count)
                {
                    var made = RuntimeHelpers.GetUninitializedObject(record);
                    field.SetValue(made, Wrapped(field.FieldType, item, count));
                    return made;
                }

                Assert.True(One(1).Equals(One(1)), $"{record}.{field.Name}");
                Assert.Equal(One(1).GetHashCode(), One(1).GetHashCode());
                Assert.False(One(1).Equals(One(2)), $"{record}.{field.Name}");
                // Never given is empty.
                Assert.True(One(0).Equals(RuntimeHelpers.GetUninitializedObject(record)), $"{record}.{field.Name}");
            }

        Assert.True(seen > 50, $"only {seen} arrays were seen");
    }

    [Fact]
    public void No_array_of_a_record_that_was_never_given_is_default()
    {
        foreach (var record in Records.Where(t => !t.IsAbstract && !t.ContainsGenericParameters))
            foreach (var array in record.GetFields(Own).Where(f => f.FieldType.Name == "EquatableArray`1"))
            {
                var property = record.GetProperties(Own).Single(p => p.Name.Equals(array.Name, StringComparison.OrdinalIgnoreCase));
                Assert.Empty((IEnumerable)property.GetValue(RuntimeHelpers.GetUninitializedObject(record))!);
            }
    }

    [Fact]
    public void Arrays_of_arrays_are_compared_to_the_bottom()
    {
        var parameters = RuleBook.National.Poverty.Ids
            .Select(id => RuleBook.National.Poverty.Get(id, RuleBook.National.Poverty.PeriodOf(id).Start))
            .SelectMany(standard => standard.Indicators).Select(i => i.Parameters).First(p => p.Parts.Length > 0);
        var copy = parameters with { Parts = [.. parameters.Parts.Select(part => part.ToArray().ToImmutableArray())] };
        Assert.Equal(parameters, copy);
        Assert.Equal(parameters.GetHashCode(), copy.GetHashCode());
        Assert.NotEqual(parameters, parameters with { Parts = [.. parameters.Parts.Select(part => part.Add("x"))] });
    }

    [Fact]
    public void Households_and_measures_compare_by_content()
    {
        static Household Of(int age) => new() { Id = "h1", Members = [new() { Age = 7 }, new() { Age = age }] };
        Assert.True(Of(30) == Of(30));
        Assert.False(Of(30) == Of(31));
        Assert.Empty(new Household().Members);
        Assert.Null(new Household().Size);
        static AlkireFosterMeasure Measured() => AlkireFoster.Measure(
            DeprivationWeights.Equal(("a", "x"), ("b", "x")), [new(1), new(3)], Fraction.Of(1, 2));
        Assert.True(Measured() == Measured());
        static Scenario Shaken(double by) => new("s") { Perturbations = [new("10.1", Relative: by)] };
        Assert.True(Shaken(0.05) == Shaken(0.05));
        Assert.False(Shaken(0.05) == Shaken(0.04));
    }

    [Fact]
    public void A_dossier_is_what_it_holds()
    {
        var commune = new Commune("06034", "Ví Dụ") { Province = "Lạng Sơn" };
        Dossier Filled(string id, decimal value) => Dossier.For(commune with { }, 2023).Observe("15.1", Ratio.Of(1, 2)).Observe(id, value)
            .Attest(16, true, "báo cáo").WithRecognition(new(Tier.Standard, 2019));
        Assert.Equal(Filled("10.1", 43.5m), Filled("10.1", 43.50m));
        Assert.Equal(Filled("10.1", 43.5m).GetHashCode(), Filled("10.1", 43.50m).GetHashCode());
        Assert.Equal(
            Dossier.For(commune, 2023).Observe("1", 1m).Observe("2", 2m), Dossier.For(commune, 2023).Observe("2", 2m).Observe("1", 1m));
        Assert.NotEqual(Filled("10.1", 43.5m), Filled("10.1", 43.6m));
        Assert.NotEqual(Filled("10.1", 43.5m), Filled("10.2", 43.5m));
        Assert.NotEqual(Filled("10.1", 43.5m), Filled("10.1", 43.5m).Meaning(Tier.Advanced));
        Assert.NotEqual(Filled("10.1", 43.5m), Filled("10.1", 43.5m).Revise("15.1", new MeasuredRatio(Ratio.Of(1, 2)) { Evidence = "sổ" }));
        Assert.NotEqual(Filled("10.1", 43.5m), Filled("10.1", 43.5m).WithRecognition(new(Tier.Advanced, 2023)));
    }

    private static object Wrapped(Type wrapper, Type item, int count)
    {
        var values = Array.CreateInstance(item, count);
        for (var i = 0; i < count; i++)
            if (item.IsValueType) values.SetValue(Activator.CreateInstance(item), i);
            else values.SetValue(item == typeof(string) ? new string('x', 1) : Shared(item), i);
        var array = typeof(ImmutableArray).GetMethods().Single(m => m.Name == "Create" && m.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(item).Invoke(null, [values]);
        return wrapper.GetMethod("op_Implicit", [array!.GetType()])!.Invoke(null, [array])!;
    }

    // Any object of the type will do; one that cannot be made stands as null.
    private static readonly Dictionary<Type, object?> Made = [];

    private static object? Shared(Type item)
    {
        if (!Made.TryGetValue(item, out var made))
            Made[item] = made = item.IsAbstract || item.IsInterface ? null : RuntimeHelpers.GetUninitializedObject(item);
        return made;
    }

    private static bool WritesItsOwn(Type record) => record.GetMethod("Equals", Own, [record]) is { } equals
        && !equals.IsDefined(typeof(CompilerGeneratedAttribute));

    private static bool IsSequence(Type type) => type != typeof(string) && type != typeof(NodaTime.DateInterval) && type.Name != "EquatableArray`1"
        && (typeof(IEnumerable).IsAssignableFrom(type) || type.Name is "ReadOnlyMemory`1" or "Memory`1" or "ArraySegment`1");
}
