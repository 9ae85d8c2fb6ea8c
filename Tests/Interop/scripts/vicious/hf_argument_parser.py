from dataclasses import dataclass, field
from transformers import HfArgumentParser, TrainingArguments


@dataclass
class ModelArguments:
    model: str = field(default='bert', metadata={'help': 'which one'})


parser = HfArgumentParser((ModelArguments, TrainingArguments))
model_args, training_args = parser.parse_args_into_dataclasses()
