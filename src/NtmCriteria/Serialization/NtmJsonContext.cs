using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NtmCriteria.Poverty;
using NtmCriteria.Titles;
using NtmCriteria.Units;

namespace NtmCriteria.Serialization;

/// <summary>
/// The types of the library for programs without reflection, such as native ones:
/// <c>JsonSerializer.Serialize(dossier, NtmJsonContext.Default.Dossier)</c>. A context of a program's own types takes the
/// types of the library too, with no word more.
/// </summary>
[JsonSerializable(typeof(Dossier))]
[JsonSerializable(typeof(Observation))]
[JsonSerializable(typeof(Measured))]
[JsonSerializable(typeof(MeasuredRatio))]
[JsonSerializable(typeof(Bounded))]
[JsonSerializable(typeof(Judged))]
[JsonSerializable(typeof(Graded))]
[JsonSerializable(typeof(DoesNotApply))]
[JsonSerializable(typeof(Ratio))]
[JsonSerializable(typeof(Bound))]
[JsonSerializable(typeof(Share))]
[JsonSerializable(typeof(Fraction))]
[JsonSerializable(typeof(Commune))]
[JsonSerializable(typeof(Recognition))]
[JsonSerializable(typeof(Revocation))]
[JsonSerializable(typeof(AdministrativeUnit))]
[JsonSerializable(typeof(CommuneHistory))]
[JsonSerializable(typeof(Household))]
[JsonSerializable(typeof(Member))]
[JsonSerializable(typeof(Dwelling))]
[JsonSerializable(typeof(PovertyTable))]
[JsonSerializable(typeof(Assessment))]
[JsonSerializable(typeof(TierDecision))]
[JsonSerializable(typeof(Dossier[]))]
[JsonSerializable(typeof(Household[]))]
[SuppressMessage("ApiDesign", "RS0041", Justification = "What the generator writes says nothing of null.")]
public sealed partial class NtmJsonContext : JsonSerializerContext
{
    /// <summary>What it is.</summary>
    public override string ToString() => "The types of NtmCriteria as JSON";
}
