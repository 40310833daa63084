using FsCheck;
using FsCheck.Fluent;
using NtmCriteria.Authoring.Changes;

namespace NtmCriteria.Tests.Changes;

/// <summary>A world and its rules after somebody edited them; the seed tells all.</summary>
internal sealed class Edited
{
    private Edited(int seed, Func<World, Random, (string, string)[]> edit)
    {
        World = new(seed);
        Documents = edit(World, new(seed ^ 0x5EED));
        Book = World.Load(Documents);
        LeaveOutImpossible();
    }

    /// <summary>The world before, with a commune and a dossier.</summary>
    public World World { get; }

    public (string Id, string Json)[] Documents { get; }

    /// <summary>The rules after.</summary>
    public RuleBook Book { get; }

    public RuleDiff Diff => field ??= RuleDiff.Between(RuleView.Of(World.Book), RuleView.Of(Book));

    /// <summary>A few edits of any kind; one case in six has the rules of another world altogether.</summary>
    public static Gen<Edited> Worlds => Seeds.Select(seed => new Edited(seed, (world, random) => seed % 6 == 0
        ? new World(seed / 2).Documents
        : [.. world.Documents.Select(d => random.Next(3) == 0 ? d : (d.Id, new RuleMutation(random).Any(d.Json, random.Next(1, 6))))]));

    /// <summary>Edits of labels, sources and evidence alone.</summary>
    public static Gen<Edited> Neutrally => Seeds.Select(seed => new Edited(seed, (world, random) =>
        [.. world.Documents.Select(d => (d.Id, new RuleMutation(random).Neutral(d.Json, random.Next(1, 8))))]));

    private static Gen<int> Seeds => Gen.Choose(1, int.MaxValue - 1);

    /// <summary>An edit may change a unit, in which no commune can have the value that was drawn: such values are left out.</summary>
    private void LeaveOutImpossible()
    {
        while (true)
        {
            try
            {
                Book.Classify(World.Dossier(), World.AsOf);
                return;
            }
            catch (ImpossibleValueException impossible)
            {
                World.Observations.Remove(impossible.Id);
            }
        }
    }

    public override string ToString() => $"{World}\n{Diff.ToText(Language.English)}";
}
