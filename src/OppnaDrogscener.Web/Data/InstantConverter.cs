using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OppnaDrogscener.Web.Data;

/// <summary>Instants as whole milliseconds since 1970 in UTC, so that both databases can order and compare them.</summary>
public sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(
    instant => instant.ToUnixTimeMilliseconds(),
    milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
