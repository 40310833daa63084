namespace NtmCriteria.Poverty;

/// <summary>Another form that prints other points for the same row: a conflict inside the law.</summary>
/// <param name="Area">The area of the cell.</param>
/// <param name="Form">The number of the other form.</param>
/// <param name="Points">Its points.</param>
public sealed record PointsConflict(string Area, string Form, int Points)
{
    /// <summary>Area, form and points.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Points} in form {Form}, {Area}");
}
