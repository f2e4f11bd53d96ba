package pl.narada.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.RefUtils;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the schemas as exact as the records are: what is always there is required, and what may be null says so. Two
 * records of the same name would be one schema; that is refused.
 */
@Component
class RecordSchemas implements ModelConverter {

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) return null;
        Schema<?> schema = chain.next().resolve(type, context, chain);
        Class<?> raw = raw(type.getType());
        if (schema == null || raw == null || !raw.isRecord()) return schema;
        String name = schema.get$ref() == null
                ? schema.getName()
                : (String) RefUtils.extractSimpleName(schema.get$ref()).getKey();
        Schema<?> model = name == null ? schema : context.getDefinedModels().getOrDefault(name, schema);
        if (model.getProperties() != null) complete(name, model, raw);
        return schema;
    }

    private static @Nullable Class<?> raw(Type type) {
        if (type instanceof com.fasterxml.jackson.databind.JavaType known) return known.getRawClass();
        Type raw = type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type;
        return raw instanceof Class<?> found ? found : null;
    }

    private void complete(@Nullable String name, Schema<?> model, Class<?> type) {
        if (name != null && !type.equals(Part.class)) {
            Class<?> before = named.putIfAbsent(name, type);
            if (before != null && before != type)
                throw new IllegalStateException("two schemas " + name + ": " + before + ", " + type);
        }
        JsonInclude include = type.getAnnotation(JsonInclude.class);
        boolean leavesOut = include != null && include.value() == JsonInclude.Include.NON_NULL;
        for (RecordComponent part : type.getRecordComponents()) {
            boolean maySayNull = mayBeNull(part) && !leavesOut;
            model.getProperties().computeIfPresent(part.getName(), (_, schema) -> {
                if (hasElementsThatMayBeNull(part) && schema.getItems() != null)
                    schema.setItems(orNull(schema.getItems()));
                return maySayNull ? orNull(schema) : schema;
            });
        }
        model.setRequired(Arrays.stream(type.getRecordComponents())
                .filter(part -> !leavesOut || !mayBeNull(part))
                .map(RecordComponent::getName)
                .toList());
    }

    private static boolean mayBeNull(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** As of a {@code List<@Nullable Integer>}. */
    private static boolean hasElementsThatMayBeNull(RecordComponent part) {
        return Collection.class.isAssignableFrom(part.getType())
                && part.getAnnotatedType() instanceof AnnotatedParameterizedType list
                && list.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Nullable.class);
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.getAnyOf() != null
                || (schema.getTypes() != null && schema.getTypes().contains("null"))) return schema;
        if (schema.get$ref() == null) return schema.typesItem("null");
        return new JsonSchema().anyOf(List.of(schema, new JsonSchema().typesItem("null")));
    }
}
