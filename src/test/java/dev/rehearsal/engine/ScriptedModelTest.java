package dev.rehearsal.engine;

class ScriptedModelTest extends LanguageModelContract {

    private ScriptedModel model = ScriptedModel.saying();

    @Override
    protected LanguageModel saying(String... words) {
        model = ScriptedModel.saying(words);
        return model;
    }

    @Override
    protected LanguageModel filling(String json) {
        model = ScriptedModel.filling(json);
        return model;
    }

    @Override
    protected int calls() {
        return model.asked().size();
    }
}
