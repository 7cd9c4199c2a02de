# measures
