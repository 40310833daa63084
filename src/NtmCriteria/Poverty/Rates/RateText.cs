using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>The words of a rate.</summary>
internal static class RateText
{
    public static Finding Describe(PovertyRate rate, string area, Language language) => Finding.Create(
        rate.IsExact ? FindingCode.Rate : FindingCode.RateOpen, language,
        ("area", area), ("measure", Name(rate.Measure, language)),
        ("count", PovertyFindings.Text(rate.Count)), ("most", PovertyFindings.Text(rate.Most)),
        ("base", PovertyFindings.Text(rate.Base)), ("percent", PovertyWording.Percent(rate.Low, language)),
        ("mostPercent", PovertyWording.Percent(rate.High, language)));

    private static string Name(PovertyMeasure measure, Language language) => (measure, language) switch
    {
        (PovertyMeasure.Poor, Language.Vietnamese) => "tỷ lệ hộ nghèo",
        (PovertyMeasure.NearPoor, Language.Vietnamese) => "tỷ lệ hộ cận nghèo",
        (_, Language.Vietnamese) => "tỷ lệ nghèo đa chiều (nghèo và cận nghèo)",
        (PovertyMeasure.Poor, _) => "poor household rate",
        (PovertyMeasure.NearPoor, _) => "near-poor household rate",
        _ => "multidimensional poverty rate (poor and near-poor)",
    };
}
