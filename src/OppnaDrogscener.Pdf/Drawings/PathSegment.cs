namespace OppnaDrogscener.Pdf.Drawings;

/// <summary>A step of a path; unused coordinates are zero.</summary>
internal readonly record struct PathSegment(PathStep Step, double X1, double Y1, double X2, double Y2, double X3, double Y3);
