namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>
/// Remembers what has been computed of cameras and outlines, so that only what changed is computed again while someone
/// drags it. Keys hold every fact that the answer rests on, so an answer is never old. Holds a bounded number of answers;
/// safe for many threads.
/// </summary>
public sealed class PerimeterCache
{
    private const int GenerationSize = 2_000;

    private readonly Lock gate = new();
    private Dictionary<object, object> young = [];
    private Dictionary<object, object> old = [];

    /// <summary>The answer to a key, made when it is not there. Two threads may make the same answer once each.</summary>
    internal T Get<T>(object key, Func<T> make)
        where T : class
    {
        if (Find(key) is T found)
        {
            return found;
        }

        var made = make();
        Keep(key, made);
        return made;
    }

    private object? Find(object key)
    {
        lock (gate)
        {
            if (young.TryGetValue(key, out var found))
            {
                return found;
            }

            if (old.TryGetValue(key, out found))
            {
                Add(key, found);
            }

            return found;
        }
    }

    private void Keep(object key, object value)
    {
        lock (gate)
        {
            Add(key, value);
        }
    }

    /// <summary>When the young generation is full it becomes the old one, and what nobody has asked for since is forgotten.</summary>
    private void Add(object key, object value)
    {
        if (young.Count >= GenerationSize)
        {
            (old, young) = (young, []);
        }

        young[key] = value;
    }
}
