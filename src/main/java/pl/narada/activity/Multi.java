package pl.narada.activity;

import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** Immutable maps with several values to a key; a key without values isn't there, so that what is taken back leaves nothing. */
public final class Multi {

    private Multi() {}

    public static <K, V> PSet<V> of(PMap<K, PSet<V>> map, K key) {
        return map.getOrDefault(key, HashTreePSet.empty());
    }

    public static <K, V> PMap<K, PSet<V>> plus(PMap<K, PSet<V>> map, K key, V value) {
        return map.plus(key, of(map, key).plus(value));
    }

    public static <K, V> PMap<K, PSet<V>> minus(PMap<K, PSet<V>> map, K key, V value) {
        PSet<V> left = of(map, key).minus(value);
        return left.isEmpty() ? map.minus(key) : map.plus(key, left);
    }
}
