using System.Numerics;

namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// The cheapest set of cameras with undiminished coverage (weighted set cover; methods C11). Up to twenty cameras every
/// subset is tried; above that the greedy choice, which has only a logarithmic guarantee and says so.
/// </summary>
public static class MinimalCameraSet
{
    /// <summary>The most cameras for which every subset is tried (a million of them).</summary>
    public const int MostForExactSearch = 20;

    /// <summary>The cheapest set that sees every cell that all the cameras see together. Ties: fewer cameras, then the earlier ones.</summary>
    public static CameraSetResult Find(IReadOnlyList<CameraCells> cameras)
    {
        var removable = cameras.Where(camera => IsRemovable(camera, cameras)).Select(camera => camera.Key).ToList();
        var exact = cameras.Count <= MostForExactSearch;
        var chosen = exact ? Exact(cameras) : Greedy(cameras).Order().ToList();
        return new CameraSetResult(
            chosen.Select(i => cameras[i].Key).ToList(), new SquareMetres(chosen.Sum(i => cameras[i].Outside.Value)), exact, removable);
    }

    /// <summary>
    /// The greedy order: always the least price per newly seen cell, ties to more new cells, then to the earlier camera. For
    /// comparison and for more than twenty cameras.
    /// </summary>
    public static IReadOnlyList<string> GreedyOrder(IReadOnlyList<CameraCells> cameras) =>
        Greedy(cameras).Select(i => cameras[i].Key).ToList();

    private static bool IsRemovable(CameraCells camera, IReadOnlyList<CameraCells> cameras) =>
        camera.Cells.All(cell => cameras.Any(other => !ReferenceEquals(other, camera) && other.Cells.Contains(cell)));

    private static List<int> Exact(IReadOnlyList<CameraCells> cameras)
    {
        var signatures = Signatures(cameras);
        var (best, price) = (0u, double.PositiveInfinity);
        for (var set = 0u; set < 1u << cameras.Count; set++)
        {
            var cost = PriceOf(set, cameras);
            if (IsBetter(set, cost, best, price) && signatures.TrueForAll(seenBy => (seenBy & set) != 0))
            {
                (best, price) = (set, cost);
            }
        }

        return Enumerable.Range(0, cameras.Count).Where(i => (best & (1u << i)) != 0).ToList();
    }

    /// <summary>Cells seen by the same cameras are one cell for the search: bit i set when camera i sees it.</summary>
    private static List<uint> Signatures(IReadOnlyList<CameraCells> cameras)
    {
        var seenBy = new Dictionary<int, uint>();
        foreach (var (camera, i) in cameras.Select((camera, i) => (camera, i)))
        {
            foreach (var cell in camera.Cells)
            {
                seenBy[cell] = seenBy.GetValueOrDefault(cell) | (1u << i);
            }
        }

        return seenBy.Values.Distinct().ToList();
    }

    private static double PriceOf(uint set, IReadOnlyList<CameraCells> cameras)
    {
        var sum = 0d;
        for (var rest = set; rest != 0; rest &= rest - 1)
        {
            sum += cameras[BitOperations.TrailingZeroCount(rest)].Outside.Value;
        }

        return sum;
    }

    private static bool IsBetter(uint set, double cost, uint best, double price) =>
        cost < price || (cost == price && BitOperations.PopCount(set) < BitOperations.PopCount(best));

    private static List<int> Greedy(IReadOnlyList<CameraCells> cameras)
    {
        var left = cameras.SelectMany(camera => camera.Cells).ToHashSet();
        var order = new List<int>();
        while (left.Count > 0)
        {
            var next = Enumerable.Range(0, cameras.Count)
                .Select(i => (Index: i, New: cameras[i].Cells.Count(left.Contains)))
                .Where(candidate => candidate.New > 0)
                .OrderBy(candidate => cameras[candidate.Index].Outside.Value / candidate.New)
                .ThenByDescending(candidate => candidate.New)
                .First().Index;
            order.Add(next);
            left.ExceptWith(cameras[next].Cells);
        }

        return order;
    }
}
