namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>Which north directions are counted from, and how far it is from true north (methods D02).</summary>
/// <param name="Zone">The grid: that of the case, SWEREF 99 TM where the case is in longitude and latitude.</param>
/// <param name="BearingsFrom">"grid": directions in the facts are from the grid's north. "true": from true north.</param>
/// <param name="ConvergenceDegrees">True bearing − grid bearing at the middle: how far the grid's north lies clockwise of true north.</param>
/// <param name="Scale">Length in the grid ÷ length on the ground at the middle. Square metres here are already on the ground.</param>
public sealed record NorthReading(string Zone, string BearingsFrom, double ConvergenceDegrees, double Scale);
