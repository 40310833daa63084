using System.Numerics;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace NtmCriteria.Tests;

/// <summary>Every value comes back from its text as it was.</summary>
public class ValueRoundTripTests
{
    private static readonly Gen<JsonDraw> Draws = Gen.Choose(1, int.MaxValue - 1).Select(seed => new JsonDraw(new Random(seed)));

    private static void Holds<T>(Func<JsonDraw, T> draw, int count = 500) =>
        Invariant.Holds(Draws.Select(draw), value => Assert.Equal(value, JsonDraw.Again(value)), count);

    [Fact]
    public void Observations() => Holds(draw => draw.Observation());

    [Fact]
    public void Ratios() => Holds(draw => draw.Ratio());

    [Fact]
    public void Bounds() => Holds(draw => draw.Bound());

    [Fact]
    public void Shares() => Holds(draw => Share.Of(draw.Random.Next(1001) / 1000m));

    [Fact]
    public void Fractions() => Holds(draw => Fraction.Of(
        new BigInteger(draw.Number()) * draw.Random.NextInt64() - 1, BigInteger.Pow(7, draw.Random.Next(60))));

    [Fact]
    public void Communes() => Holds(draw => draw.Commune());

    [Fact]
    public void Recognitions() => Holds(draw => draw.Recognition());

    [Fact]
    public void Dossiers() => Holds(draw => draw.Dossier());

    [Fact]
    public void Dossiers_of_whole_worlds() => Invariant.HoldsInWorlds(world =>
    {
        var dossier = world.Dossier();
        var read = JsonDraw.Again(dossier);
        Assert.Equal(dossier, read);
        Assert.Equal(
            world.Book.Classify(dossier, world.AsOf).ToMarkdown(), world.Book.Classify(read, world.AsOf).ToMarkdown());
    }, 100);

    [Fact]
    public void The_scale_of_a_number_is_kept()
    {
        Assert.Equal("43.50", JsonSerializer.Serialize<Observation>(new Measured(43.50m)));
        Assert.Equal("43.50", JsonDraw.Again<Observation>(new Measured(43.50m)).ToCell());
    }

    [Fact]
    public void A_kind_of_observation_reads_its_own_kind()
    {
        Assert.Equal(new Judged(true), JsonDraw.Again(new Judged(true)));
        var wrong = Assert.Throws<Serialization.JsonDataException>(() => JsonSerializer.Deserialize<Judged>("43.5"));
        Assert.Contains("43.5 stands here; expected an observation that is true or false", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("43.5", "43.5")]
    [InlineData("\"43.5\"", "43.5")]
    [InlineData("\"8481/9669\"", "\"8481/9669\"")]
    [InlineData("\">54\"", "\"\\u003E54\"")]
    [InlineData("\"75..78\"", "\"75..78\"")]
    [InlineData("\"tốt\"", "\"t\\u1ED1t\"")]
    [InlineData("true", "true")]
    [InlineData("\"không đạt\"", "false")]
    [InlineData("\"n/a\"", "\"n/a\"")]
    [InlineData("4.35e1", "43.5")]
    [InlineData("""{ "value": 43.5, "on": "2023-12-31", "evidence": "BC 12" }""", """{"value":43.5,"on":"2023-12-31","evidence":"BC 12"}""")]
    [InlineData("""{ "value": "n/a", "on": null }""", "\"n/a\"")]
    public void Texts_that_people_write_become_the_one_form(string given, string written) =>
        Assert.Equal(written, JsonSerializer.Serialize(JsonSerializer.Deserialize<Observation>(given)));

    [Fact]
    public void A_value_that_was_never_given_is_not_written()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(Ratio)));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(Bound)));
        Assert.Equal("\"0\"", JsonSerializer.Serialize(default(Fraction)));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Graded((Rating)9)));
    }
}
