using System.Reflection;
using System.Text;
using NtmCriteria.Law;

namespace NtmCriteria.Tests;

/// <summary>Habits that every public type keeps, found by reflection.</summary>
public class ConsistencyTests
{
    // What the compiler makes of an extension block has no name that anybody writes.
    private static readonly Type[] Types = [.. typeof(RuleBook).Assembly.GetExportedTypes().Where(t => !t.Name.StartsWith('<'))];

    [Fact]
    public void EveryTypeThatIsNoEnumSaysSomethingReadable()
    {
        // A builder and exceptions are no results; static classes have no instances.
        var silent = Types.Where(t => !t.IsEnum && !t.IsInterface && !(t.IsAbstract && t.IsSealed) && !t.IsSubclassOf(typeof(Exception)))
            .Where(t => DeclaredToString(t) is not { } own || own.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)));
        Assert.Empty(silent.Select(t => t.Name));
    }

    [Fact]
    public void NothingPublicCanBeChanged()
    {
        foreach (var type in Types)
        {
            Assert.True(type.IsEnum || type.GetFields(BindingFlags.Public | BindingFlags.Instance).All(f => f.IsInitOnly), type.Name);
            Assert.Empty(type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(p => p.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit")).Select(p => $"{type.Name}.{p.Name}"));
            Assert.True(type.IsSealed || type.IsAbstract || type.IsEnum || type.IsInterface, $"{type.Name} can be derived from");
        }
    }

    [Fact]
    public void EquatableTypesHaveTheOperators()
    {
        var equatable = Types.Where(t => t.GetInterfaces().Any(i =>
            i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEquatable<>) && i.GenericTypeArguments[0] == t));
        Assert.All(equatable, t =>
        {
            Assert.NotNull(t.GetMethod("op_Equality"));
            Assert.NotNull(t.GetMethod("op_Inequality"));
        });
    }

    [Fact]
    public void StructsCannotBeMutated() => Assert.All(
        Types.Where(t => t is { IsValueType: true, IsEnum: false }),
        t => Assert.True(t.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute)), t.Name));

    [Fact]
    public void ResultsOfARealEvaluationReadAsText()
    {
        var dossier = Dossier.For(new("06463", "Ví Dụ") { Province = "Lạng Sơn", Zone = Zone.III }, 2023)
            .Observe("10.1", 43.5m).Observe("5.1n", 4m).Attest(16, true);
        var decision = RuleBook.National.Classify(dossier, new(2023, 12, 31));
        var assessment = decision.GetAssessment(Tier.Standard)!;
        object[] results =
        [
            RuleBook.National, decision, decision.Conditions[0], decision.Conditions[0].Answer, assessment, assessment.Set,
            assessment.Stratum, assessment.Options, assessment.Evidence, assessment.Criteria[4], assessment.Criteria[4].Criterion,
            .. assessment.Indicators, .. assessment.Indicators.SelectMany(i => i.Parts), .. assessment.Indicators.Select(i => i.Requirement!),
            .. assessment.Indicators.Select(i => i.Indicator), .. assessment.Indicators.SelectMany(i => i.Indicator.Inputs),
            .. assessment.Indicators.SelectMany(i => i.Indicator.Parts), .. assessment.Set.Instruments, .. assessment.Set.Strata,
            .. UnitOfMeasure.All, dossier, dossier.Commune, assessment.Indicators.First().Requirement!.Source, assessment.Set.Title,
            .. assessment.Set.Version.Strata.Overrides, assessment.Indicators.First().ToFinding(Language.English),
            new RuleProblem("a.json", 3, "$.id", "wrong"), assessment.Criteria[15].Attestation!,
            .. assessment.Indicators.SelectMany(i => i.Indicator.Parts).Select(p => p.Condition).OfType<PartCondition>(),
            .. assessment.Indicators.Select(i => i.Requirement).OfType<AllParts>().SelectMany(p => p.Parts),
        ];
        Assert.All(results, r =>
        {
            var text = r.ToString()!;
            Assert.NotEmpty(text);
            Assert.DoesNotContain(r.GetType().Name + " {", text, StringComparison.Ordinal);
            Assert.DoesNotContain("NtmCriteria.", text, StringComparison.Ordinal);
            Assert.DoesNotContain("System.", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void HostileStringsThrowArgumentErrorsOrNothing()
    {
        string?[] hostile =
        [
            null, "", " ", "\0", "a\0b", "\uD800", "\uDC00\uD800", "\u202E10.1\u202C", new('9', 100_000), new('x', 100_000),
            new('\u0301', 100_000), "10.1", "{id}", "advanced:", ":", "%s", "../..", "İ", "ﬀ", "٤٢",
        ];
        var failures = new StringBuilder();
        var tried = 0;
        foreach (var type in Types.Where(t => !t.IsSubclassOf(typeof(Exception)) && !t.ContainsGenericParameters))
            foreach (var method in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).OfType<MethodBase>())
            {
                if (!method.GetParameters().Any(p => p.ParameterType == typeof(string)) || method.IsAbstract) continue;
                var target = method.IsStatic || method.IsConstructor ? null : Instance(type);
                if (target is null && !method.IsStatic && method is not ConstructorInfo { DeclaringType.IsAbstract: false }) continue;
                foreach (var text in hostile)
                {
                    tried++;
                    try
                    {
                        var arguments = method.GetParameters().Select(p => p.ParameterType == typeof(string) ? text : Argument(p)).ToArray();
                        var made = method is ConstructorInfo constructor ? constructor.Invoke(arguments) : method.Invoke(target, arguments);
                        _ = made?.ToString();
                    }
                    catch (TargetInvocationException thrown) when (thrown.InnerException is ArgumentException or RuleDocumentException or FormatException)
                    {
                        // What a caller did wrong is said as an argument error, what is wrong in a text as an error of the text.
                    }
                    catch (TargetInvocationException thrown)
                    {
                        failures.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"{type.Name}.{method.Name}({text?[..Math.Min(10, text.Length)]}): {thrown.InnerException!.GetType().Name} {thrown.InnerException.Message}");
                    }
                }
            }

        Assert.True(tried > 300, $"only {tried} calls were made");
        Assert.True(failures.Length == 0, failures.ToString());
    }

    [Fact]
    public void HostileNamesPassThroughAnEvaluation()
    {
        foreach (var text in new[] { "", "\0", "\uD800", "\u202Etext", new string('x', 100_000), "| # <b>" })
        {
            var dossier = Dossier.For(new(text, text) { District = text, Province = text }, 2023).Attest(1, true, text).Observe("10.1", 1m, evidence: text);
            var assessment = RuleBook.National.Get("commune/standard/2021-2025", new(2023, 1, 1)).Evaluate(dossier);
            Assert.NotEmpty(assessment.ToMarkdown(Language.Vietnamese));
            Assert.True(ObservationCell.TryRead(text, NumberStyle.Vietnamese, out _, out var problem) || problem is not null);
        }
    }

    private static MethodInfo? DeclaredToString(Type type)
    {
        for (var at = type; at is not null && at != typeof(object) && at != typeof(ValueType); at = at.BaseType)
            if (at.GetMethod("ToString", BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly, []) is { } own)
                return own;
        return null;
    }

    private static object? Instance(Type type)
    {
        var set = RuleBook.National.Get("commune/standard/2021-2025", new(2023, 1, 1));
        object[] samples =
        [
            RuleBook.National, set, Dossier.For(new("1", "A"), 2023), Dossier.Fill(new("1", "A"), 2023),
            set.Evaluate(Dossier.For(new("1", "A"), 2023)).Indicators.First().ToFinding(Language.English), new Commune("1", "A"),
        ];
        return samples.FirstOrDefault(type.IsInstanceOfType);
    }

    private static object? Argument(ParameterInfo parameter)
    {
        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        if (type == typeof(Observation)) return new Measured(1);
        if (type == typeof(NodaTime.LocalDate)) return new NodaTime.LocalDate(2023, 1, 1);
        if (type == typeof(int)) return 1;
        if (type == typeof(Commune)) return new Commune("1", "A");
        if (type == typeof(LocalText)) return new LocalText("a", "b");
        if (type == typeof(LegalSource)) return new LegalSource("318/X", "Annex", EvidenceGrade.Confirmed, Authority.National);
        if (type == typeof(Requirement)) return new Attained(new("318/X", "Annex", EvidenceGrade.Confirmed, Authority.National));
        if (type == typeof(SetAnswer)) return RuleBook.National.Ask(Level.Commune, Tier.Standard, new(1990, 1, 1));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(System.Collections.Immutable.ImmutableArray<>))
            return type.GetField("Empty")!.GetValue(null);
        return type.IsValueType ? Activator.CreateInstance(type) : null;
    }
}
