using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NtmCriteria.Authoring.Checking;
using Xunit;

namespace NtmCriteria.Tests.Checking;

/// <summary>
/// Every id that is published stands in the register with its meaning. <c>ACCEPT_SNAPSHOTS=1</c> adds what is new; it
/// takes nothing away and changes nothing: an id that gets another meaning fails here until somebody edits the register
/// by hand, in sight of a reviewer.
/// </summary>
public sealed class IdRegisterTests
{
    private const string File = "src/NtmCriteria/Authoring/Checking/Register/ids.json";

    [Fact]
    public void EveryPublishedIdIsRegistered()
    {
        var register = Committed();
        foreach (var (set, use) in Published()) Add(register, set, use);
        Snapshot.MatchFile(File, Write(register));
    }

    [Fact]
    public void TheRegisterIsWrittenInOrder() =>
        Assert.Equal(Write(Committed()), System.IO.File.ReadAllText(Repository.File(File)));

    [Fact]
    public void TheLibraryHoldsTheRegisterThatIsCommitted()
    {
        var committed = Committed();
        Assert.Equal(committed.Keys, IdRegister.National.Sets);
        foreach (var (set, ids) in committed)
            Assert.Equal(ids.Keys, IdRegister.National.Find(set)!.Keys.Order(StringComparer.Ordinal));
        Assert.True(committed.Sum(s => s.Value.Count) > 300);
    }

    private static IEnumerable<(string Set, RegisterCheck.Use Use)> Published()
    {
        var log = new CheckLog(default);
        foreach (var document in CheckWorld.Read(RuleCheck.Builtin, log).Documents)
        {
            foreach (var set in document.Sets)
                foreach (var use in RegisterCheck.Uses(set))
                    yield return (set.Id, use);
            if (document.Standard is { } standard && standard.IndicatorSet == standard.Id)
                foreach (var indicator in standard.Indicators)
                    yield return (standard.Id, new(indicator.Id, null, indicator.Label.Vi, ""));
        }
    }

    private static void Add(
        SortedDictionary<string, SortedDictionary<string, (List<string> Units, List<string> Labels)>> register, string set,
        RegisterCheck.Use use)
    {
        if (!register.TryGetValue(set, out var ids)) register.Add(set, ids = new(StringComparer.Ordinal));
        if (!ids.TryGetValue(use.Id, out var meaning)) ids.Add(use.Id, meaning = ([], []));
        // What is registered already stays as it is, unless the library's own check calls it a mere rewording.
        if (meaning.Labels.Count > 0 && IsOther(set, use)) return;
        if (!meaning.Units.Contains(use.Unit ?? "")) meaning.Units.Add(use.Unit ?? "");
        if (!meaning.Labels.Contains(use.Label)) meaning.Labels.Add(use.Label);
    }

    private static bool IsOther(string set, RegisterCheck.Use use) =>
        IdRegister.National.Find(set)?.TryGetValue(use.Id, out var meaning) == true && RegisterCheck.IsOtherMeaning(use, meaning);

    private static SortedDictionary<string, SortedDictionary<string, (List<string> Units, List<string> Labels)>> Committed()
    {
        var register = new SortedDictionary<string, SortedDictionary<string, (List<string>, List<string>)>>(StringComparer.Ordinal);
        using var json = JsonDocument.Parse(System.IO.File.ReadAllBytes(Repository.File(File)));
        foreach (var set in json.RootElement.GetProperty("sets").EnumerateObject())
        {
            var ids = register[set.Name] = new(StringComparer.Ordinal);
            foreach (var id in set.Value.EnumerateObject())
                ids.Add(id.Name, (Texts(id.Value.GetProperty("units")), Texts(id.Value.GetProperty("labels"))));
        }

        return register;

        static List<string> Texts(JsonElement list) => [.. list.EnumerateArray().Select(e => e.GetString()!)];
    }

    private static string Write(SortedDictionary<string, SortedDictionary<string, (List<string> Units, List<string> Labels)>> register)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartObject("sets");
            foreach (var (set, ids) in register)
            {
                json.WriteStartObject(set);
                foreach (var (id, meaning) in ids)
                {
                    json.WriteStartObject(id);
                    Texts(json, "units", meaning.Units);
                    Texts(json, "labels", meaning.Labels);
                    json.WriteEndObject();
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Texts(Utf8JsonWriter json, string name, List<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
