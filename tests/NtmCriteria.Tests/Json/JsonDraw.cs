using System.Text.Json;
using NodaTime;
using NtmCriteria.Units;

namespace NtmCriteria.Tests;

/// <summary>Draws values of every kind for texts that must come back as they were.</summary>
internal sealed class JsonDraw(Random random)
{
    private static readonly string[] Texts =
        ["", " ", "Xã Ví Dụ", "a\"b\\c", "</script>&+'", "dòng\nhai\ttab", "\u00A0", "đạt", "null", "e\u0302\u0301", "𝄞", "0", "10.1"];

    private static readonly decimal[] Numbers =
    [
        0, 43.5m, 43.50m, -0.3m, 89.99999999999999m, 0.0000000000000000000000000001m, 79228162514264337593543950335m,
        -79228162514264337593543950335m, 1.0000000000000000000000000001m, 100,
    ];

    public Random Random => random;

    public string Text() => Texts[random.Next(Texts.Length)];

    public string? TextOrNull() => random.Next(2) == 0 ? null : Text();

    public T? OrNull<T>(Func<T> value) where T : struct => random.Next(2) == 0 ? null : value();

    public bool Flag() => random.Next(2) == 0;

    public decimal Number() => random.Next(3) == 0
        ? Numbers[random.Next(Numbers.Length)]
        : new(random.Next(), random.Next(), random.Next(4) == 0 ? random.Next() : 0, Flag(), (byte)random.Next(29));

    public LocalDate Day() => random.Next(20) switch
    {
        0 => new(1, 1, 1),
        1 => new(9999, 12, 31),
        2 => new(2024, 2, 29),
        _ => new LocalDate(2009, 1, 1).PlusDays(random.Next(8_000)),
    };

    public T Of<T>() where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];

    public T Flags<T>() where T : struct, Enum =>
        (T)Enum.ToObject(typeof(T), random.Next(Enum.GetValues<T>().Cast<object>().Sum(v => Convert.ToInt32(v, null)) + 1));

    public Ratio Ratio() => NtmCriteria.Ratio.Of(random.NextInt64(NtmCriteria.Ratio.MaxCount + 1), random.NextInt64(NtmCriteria.Ratio.MaxCount) + 1);

    public Bound Bound()
    {
        var (one, other) = (Number(), Number());
        return random.Next(5) switch
        {
            0 => NtmCriteria.Bound.AtLeast(one),
            1 => NtmCriteria.Bound.MoreThan(one),
            2 => NtmCriteria.Bound.AtMost(one),
            3 => NtmCriteria.Bound.LessThan(one),
            _ => NtmCriteria.Bound.Between(Math.Min(one, other), Math.Max(one, other)),
        };
    }

    public Observation Observation()
    {
        Observation plain = random.Next(6) switch
        {
            0 => new Measured(Number()),
            1 => new MeasuredRatio(Ratio()),
            2 => new Bounded(Bound()),
            3 => new Judged(Flag()),
            4 => new Graded(Of<Rating>()),
            _ => new DoesNotApply(),
        };
        return plain with { On = OrNull(Day), Evidence = TextOrNull() };
    }

    public Commune Commune() => new(Text(), Text())
    {
        District = TextOrNull(),
        Province = TextOrNull(),
        FormerProvince = TextOrNull(),
        Region = TextOrNull(),
        Zone = OrNull(Of<Zone>),
        Group = TextOrNull(),
        Traits = Flags<CommuneTraits>(),
        ValidFrom = OrNull(Day),
        ValidTo = OrNull(Day),
    };

    public Recognition Recognition()
    {
        var plain = new Recognition(Of<Tier>(), random.Next(1990, 2035), TextOrNull(), OrNull(Day), TextOrNull(), TextOrNull())
        {
            NotLaterThan = OrNull(Day),
        };
        return random.Next(3) switch { 0 => plain, 1 => plain with { Effective = plain.Date }, _ => plain with { Effective = Day() } };
    }

    /// <summary>An observation that some commune can have; a dossier takes no other.</summary>
    private Observation Possible()
    {
        while (true)
            if (Observation() is var drawn && ValueRules.AllowsAnywhere(drawn))
                return drawn;
    }

    public Dossier Dossier()
    {
        var dossier = NtmCriteria.Dossier.Fill(Commune(), random.Next(2009, 2031), OrNull(Of<Tier>));
        string[] ids = ["10.1", "advanced:14.1", "17.10.a", "không có thật", "15.1 ", "a:b:c"];
        foreach (var id in ids.Where(_ => Flag())) dossier.Observe(id, Possible());
        for (var criterion = 1; criterion <= 19; criterion++)
            if (random.Next(5) == 0) dossier.Attest(criterion, Flag(), TextOrNull(), OrNull(Of<Tier>));
        for (var i = random.Next(3); i > 0; i--) dossier.Recognise(Recognition());
        return dossier.Build();
    }

    /// <summary>The value as its text gives it back, in both readings: with reflection and without.</summary>
    public static T Again<T>(T value)
    {
        var text = JsonSerializer.Serialize(value);
        var read = JsonSerializer.Deserialize<T>(text)!;
        // The same value gives the same text, so that a text can be compared and signed.
        Assert.Equal(text, JsonSerializer.Serialize(read));
        return read;
    }
}
