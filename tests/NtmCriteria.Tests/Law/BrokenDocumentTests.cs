using System.Text;
using NtmCriteria.Law;
using NtmCriteria.Poverty;
using Xunit;

namespace NtmCriteria.Tests;

/// <summary>
/// Deliberately broken documents, each with the one message that a person should get: document, line, path, the value,
/// and what was expected. Whatever is read, nothing but that exception comes out.
/// </summary>
public sealed class BrokenDocumentTests
{
    private static readonly string[] Sound = ["sound", "calendar-sound"];

    public static TheoryData<string> Broken() => new(BrokenDocuments.All.Select(document => document.Name));

    [Fact]
    public void The_documents_that_were_broken_were_sound() => Assert.All(Sound, name => Assert.Empty(Problems(name + ".json", Bytes(name))));

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_document_is_refused_with_one_message(string name)
    {
        var document = BrokenDocuments.Of(name);
        Assert.All(document.Places, places => Assert.Equal(1, places));
        if (!Snapshot.Accepts) Assert.Equal(document.Expected, Answer(document));
    }

    [Fact]
    public void The_table_holds_the_answers() =>
        Snapshot.MatchFile("tests/NtmCriteria.Tests/Broken/broken-documents.md", BrokenDocuments.Write(Answer));

    [Fact]
    public void Every_answer_says_what_was_expected_and_no_file_is_left_over()
    {
        Assert.True(BrokenDocuments.All.Count >= 73);
        Assert.Equal(BrokenDocuments.All.Count, BrokenDocuments.All.DistinctBy(document => document.Name).Count());
        Assert.All(BrokenDocuments.All, document => Assert.Matches(
            @"^NTM0\d\d \(\d+,\d+\) \$\S*\n- [^\n]+; expected [^\n]+\n- [^\n]+; (loại này )?cần [^\n]+$", document.Expected));
        Assert.Equal(
            BrokenDocuments.All.Where(document => document.Blocks.Count == 0).Select(document => document.FileName)
                .Concat(Sound.Select(name => name + ".json")).Order(StringComparer.Ordinal),
            Directory.GetFiles(BrokenDocuments.File(""), "*.json").Select(Path.GetFileName).Order(StringComparer.Ordinal)!);
    }

    [Fact]
    public void Everything_that_is_wrong_in_meaning_is_reported_at_once_in_the_order_of_the_document()
    {
        var text = Encoding.UTF8.GetString(Bytes("sound"))
            .Replace("\"number\": 2", "\"number\": 7", StringComparison.Ordinal)
            .Replace("\"signed\": \"2024-03-01\"", "\"signed\": \"2024-02-30\"", StringComparison.Ordinal)
            .Replace("\"TDMNPB\": 36", "\"TDMNPB\": -1", StringComparison.Ordinal);
        var problems = Assert.Throws<RuleDocumentException>(() => SetReader.Read("three.json", Encoding.UTF8.GetBytes(text))).Problems;
        Assert.Equal(
            ["$.instruments[1].signed", "$.criteria[1].number", "$.criteria[1].indicators[0].versions[0].requirement.byYear[0].levels.TDMNPB"],
            problems.Select(p => p.Path));
        Assert.Equal(problems.Select(p => p.Line).Order(), problems.Select(p => p.Line));
    }

    [Fact]
    public void A_byte_order_mark_changes_nothing()
    {
        Assert.Empty(Problems("sound.json", [0xEF, 0xBB, 0xBF, .. Bytes("sound")]));
        var broken = BrokenDocuments.Of("negative-level").Bytes;
        Assert.Equal(Problems("x.json", broken).AsEnumerable(), Problems("x.json", [0xEF, 0xBB, 0xBF, .. broken]));
    }

    public static TheoryData<string, string> Hostile() => new()
    {
        { "nothing", "" },
        { "white space", " \n\t" },
        { "null", "null" },
        { "an array", "[]" },
        { "an object", "{}" },
        { "a number", "1e999999" },
        { "a text", "\"x\"" },
        { "depth 1,000", string.Concat(Enumerable.Repeat("{\"a\":", 1_000)) + "1" + new string('}', 1_000) },
        { "brackets", new string('[', 1_000_000) },
        { "a long key", "{\"" + new string('k', 1_000_000) + "\":1}" },
        { "many keys", "{" + string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"\"k{i}\":1")) + "}" },
        { "NUL", "\0" },
        { "an escape of half a pair", "{\"schema\":\"\\udc00\"}" },
        { "a key of half a pair", "{\"\\udc00\":1}" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_input_is_refused_with_a_place(string what, string text)
    {
        foreach (var read in Readers)
        {
            var problem = Assert.Single(Assert.Throws<RuleDocumentException>(() => read(Encoding.UTF8.GetBytes(text))).Problems);
            Assert.True(problem.Line >= 1, what);
            Assert.StartsWith("$", problem.Path, StringComparison.Ordinal);
            Assert.Contains("; expected ", problem.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_beginning_of_a_document_is_refused()
    {
        var bytes = Bytes("sound").AsSpan().TrimEnd((byte)'\n').ToArray();
        for (var length = 0; length < bytes.Length; length++)
            Assert.Throws<RuleDocumentException>(() => SetReader.Read("beginning.json", bytes.AsMemory(0, length)));
    }

    [Fact]
    public void Changed_bytes_never_raise_another_exception()
    {
        // Not for secrets: a fixed seed, so that a failure can be repeated.
#pragma warning disable CA5394
        var random = new Random(20220308);
        foreach (var name in Sound)
            for (var i = 0; i < 4_000; i++)
            {
                var bytes = Bytes(name);
                for (var changes = random.Next(1, 4); changes > 0; changes--)
                    bytes[random.Next(bytes.Length)] = (byte)(random.Next(2) == 0 ? random.Next(256) : "{}[]\",:0-9.ntf"[random.Next(14)]);
                var problem = Record.Exception(() => Read(name, bytes));
                Assert.True(problem is null or RuleDocumentException, $"seed 20220308, {name}, round {i}: {problem}");
            }
#pragma warning restore CA5394
    }

    private static readonly Action<byte[]>[] Readers =
        [bytes => SetReader.Read("hostile.json", bytes), bytes => CalendarReader.Read("hostile.json", bytes)];

    private static void Read(string name, byte[] bytes)
    {
        if (name.StartsWith("calendar-", StringComparison.Ordinal)) CalendarReader.Read(name, bytes);
        else SetReader.Read(name, bytes);
    }

    private static string Answer(BrokenDocument document)
    {
        var problem = Assert.Single(Problems(document.FileName, document.Bytes));
        Assert.Equal(document.FileName, problem.Document);
        return $"{problem.Code} ({problem.Line},{problem.Column}) {problem.Path}\n- {problem.Text.En}\n- {problem.Text.Vi}";
    }

    private static System.Collections.Immutable.ImmutableArray<RuleProblem> Problems(string name, byte[] bytes) =>
        Record.Exception(() => Read(name, bytes)) switch
        {
            null => [],
            RuleDocumentException wrong => wrong.Problems,
            var other => throw new InvalidOperationException($"{name}: {other.GetType()} came out", other),
        };

    private static byte[] Bytes(string name) => File.ReadAllBytes(BrokenDocuments.File(name + ".json"));
}
