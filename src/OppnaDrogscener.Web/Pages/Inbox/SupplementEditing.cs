using System.Globalization;

namespace OppnaDrogscener.Web.Pages.Inbox;

/// <summary>What the buttons beside the items of a request do: without script every one of them sends the page.</summary>
public static class SupplementEditing
{
    /// <summary>Items that a request may have, inclusive: nobody answers more.</summary>
    public const int MostItems = 40;

    /// <summary>Does what a button says.</summary>
    /// <param name="items">The items, changed in place.</param>
    /// <param name="button">The value of the button: <c>add</c>, or <c>drop</c>, <c>up</c> or <c>down</c> with a colon and a place from 0.</param>
    /// <returns>False when it is none of these.</returns>
    public static bool Do(List<SupplementField> items, string button)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(button);
        if (button == "add")
        {
            items.Add(new SupplementField());
            return true;
        }

        var colon = button.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || !int.TryParse(button[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var place) || place >= items.Count)
        {
            return false;
        }

        switch (button[..colon])
        {
            case "drop":
                items.RemoveAt(place);
                return true;
            case "up":
                Swap(items, place, place - 1);
                return true;
            case "down":
                Swap(items, place, place + 1);
                return true;
            default:
                return false;
        }
    }

    private static void Swap(List<SupplementField> items, int one, int other)
    {
        if (other >= 0 && other < items.Count)
        {
            (items[one], items[other]) = (items[other], items[one]);
        }
    }
}
