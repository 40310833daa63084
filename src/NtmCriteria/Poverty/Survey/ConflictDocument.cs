namespace NtmCriteria.Poverty;

internal sealed record ConflictDocument(string Area, string Form, int Points);
