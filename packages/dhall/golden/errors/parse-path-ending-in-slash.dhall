./configs/
