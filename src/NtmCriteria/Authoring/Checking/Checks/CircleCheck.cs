using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Checking;

/// <summary>No set leans on itself, over however many others.</summary>
internal static class CircleCheck
{
    public static void Run(CheckedSet set, CheckLog log)
    {
        var world = set.Document.World;
        if (SetCircles.Find(set.Definition, world.Set) is not { } circle) return;
        var step = set.Versions.SelectMany(v => v.Tables).First(t => t.Requirement.ReferenceSet == circle[1]);
        log.Add(
            ProblemCode.Circle, set.Document, step.Path + (step.Requirement.Of is null ? ".set" : ".of.set"),
            SetCircles.Message(circle).En, SetCircles.Message(circle).Vi);
    }
}
