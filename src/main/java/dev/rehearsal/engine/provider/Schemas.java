package dev.rehearsal.engine.provider;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonNumberSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import dev.rehearsal.engine.ReplySchema;

/** Says a form in LangChain4j's terms, which it translates to what each provider takes natively. */
final class Schemas {

    private Schemas() {}

    static ResponseFormat format(ReplySchema.Form form) {
        var schema = JsonSchema.builder()
                .name(form.name())
                .rootElement(element(form))
                .build();
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(schema)
                .build();
    }

    private static JsonSchemaElement element(ReplySchema schema) {
        return switch (schema) {
            case ReplySchema.Text text ->
                JsonStringSchema.builder().description(text.about()).build();
            case ReplySchema.Choice choice ->
                JsonEnumSchema.builder()
                        .description(choice.about())
                        .enumValues(choice.words())
                        .build();
            case ReplySchema.Whole whole ->
                JsonIntegerSchema.builder().description(whole.about()).build();
            case ReplySchema.Fraction number ->
                JsonNumberSchema.builder().description(number.about()).build();
            case ReplySchema.Several several ->
                JsonArraySchema.builder()
                        .description(several.about())
                        .items(element(several.each()))
                        .build();
            case ReplySchema.Form form -> form(form);
        };
    }

    private static JsonSchemaElement form(ReplySchema.Form form) {
        var object = JsonObjectSchema.builder().description(form.about()).additionalProperties(false);
        form.fields().forEach(field -> object.addProperty(field.name(), element(field.value())));
        return object.required(
                        form.fields().stream().map(ReplySchema.Field::name).toList())
                .build();
    }
}
